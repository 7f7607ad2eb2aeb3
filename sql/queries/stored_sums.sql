-- What changes whenever a market's stored ranges do, so that these need not be read each time.
SELECT symbol, count(*), (sum(first_id) % 9223372036854775807)::bigint, (sum(last_id) % 9223372036854775807)::bigint, max(first_id), max(last_id)
FROM coverage
WHERE kind = 'stored'
GROUP BY symbol
