-- kept
-- How many ids of each run the ledger knows, and how many of these are not stored, and why. A run of which it knows none is absent.
SELECT run.number, sum(k.ids)::bigint,
    coalesce(sum(k.ids) FILTER (WHERE k.kind = 'hole'), 0)::bigint,
    coalesce(sum(k.ids) FILTER (WHERE k.kind = 'skipped'), 0)::bigint,
    coalesce(sum(k.ids) FILTER (WHERE k.kind = 'rejected'), 0)::bigint,
    coalesce(sum(k.ids) FILTER (WHERE k.kind = 'dropped'), 0)::bigint
FROM unnest($1::text[], $2::bigint[], $3::bigint[]) WITH ORDINALITY AS run(symbol, first_id, last_id, number)
CROSS JOIN LATERAL (
    SELECT c.kind, least(c.last_id, run.last_id) - greatest(c.first_id, run.first_id) + 1 AS ids
    FROM coverage c
    WHERE c.symbol = run.symbol AND c.first_id <= run.last_id AND c.last_id >= run.first_id
        AND c.first_id >= coalesce((SELECT max(b.first_id) FROM coverage b WHERE b.symbol = run.symbol AND b.first_id <= run.first_id),
                                   run.first_id)
) AS k
GROUP BY run.number
