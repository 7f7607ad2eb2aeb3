-- As that of all, joined by symbol, so that each server is sent its own part. All earlier ranges of a market are passed over by the key.
SELECT run.number, c.first_id, c.last_id, c.kind, c.note
FROM unnest($1::text[], $2::bigint[], $3::bigint[]) WITH ORDINALITY AS run(symbol, first_id, last_id, number)
JOIN coverage c ON c.symbol = run.symbol AND c.first_id <= run.last_id + 1 AND c.last_id >= run.first_id - 1
