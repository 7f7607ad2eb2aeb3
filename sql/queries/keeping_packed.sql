-- How many trades of each market and month are packed.
SELECT symbol, date_trunc('month', first_at) AS month, sum(last_id - first_id + 1)::bigint
FROM packed
GROUP BY 1, 2
