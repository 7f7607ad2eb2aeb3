-- As that of all, joined by symbol.
SELECT k.number, sum(k.ids)::bigint,
    coalesce(sum(k.ids) FILTER (WHERE k.kind = 'hole'), 0)::bigint,
    coalesce(sum(k.ids) FILTER (WHERE k.kind = 'skipped'), 0)::bigint,
    coalesce(sum(k.ids) FILTER (WHERE k.kind = 'rejected'), 0)::bigint,
    coalesce(sum(k.ids) FILTER (WHERE k.kind = 'dropped'), 0)::bigint
FROM (
    SELECT run.number, c.kind, least(c.last_id, run.last_id) - greatest(c.first_id, run.first_id) + 1 AS ids
    FROM unnest($1::text[], $2::bigint[], $3::bigint[]) WITH ORDINALITY AS run(symbol, first_id, last_id, number)
    JOIN coverage c ON c.symbol = run.symbol AND c.first_id <= run.last_id AND c.last_id >= run.first_id
) AS k
GROUP BY k.number
