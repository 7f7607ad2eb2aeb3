-- Of each run: the last range that begins before it, if it touches it, and those that begin inside or right after.
SELECT run.number, c.first_id, c.last_id, c.kind, c.note
FROM unnest($1::text[], $2::bigint[], $3::bigint[]) WITH ORDINALITY AS run(symbol, first_id, last_id, number)
CROSS JOIN LATERAL (
    (
        SELECT b.first_id, b.last_id, b.kind, b.note
        FROM coverage b
        WHERE b.symbol = run.symbol AND b.first_id < run.first_id
        ORDER BY b.first_id DESC
        LIMIT 1
    )
    UNION ALL
    SELECT a.first_id, a.last_id, a.kind, a.note
    FROM coverage a
    WHERE a.symbol = run.symbol AND a.first_id >= run.first_id AND a.first_id <= run.last_id + 1
) AS c
WHERE c.last_id >= run.first_id - 1
