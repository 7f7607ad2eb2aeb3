-- The months before $2 that have candles: when each begins, and how many trades they count.
SELECT date_trunc('month', opened_at, 'UTC') AS month, sum(trades)::bigint
FROM candles
WHERE symbol = $1 AND span = interval '1 day' AND opened_at < $2::timestamptz
GROUP BY month
ORDER BY month
