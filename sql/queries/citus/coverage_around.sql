-- As that of all, joined by symbol, which sends each server its own part.
SELECT run.number, c.first_id, c.last_id, c.kind, c.note
FROM unnest($1::text[], $2::bigint[], $3::bigint[]) WITH ORDINALITY AS run(symbol, first_id, last_id, number)
JOIN coverage c ON c.symbol = run.symbol AND c.first_id <= run.last_id + 1 AND c.last_id >= run.first_id - 1
    AND c.first_id >= coalesce((SELECT max(b.first_id) FROM coverage b WHERE b.symbol = run.symbol AND b.first_id < run.first_id), run.first_id)
