-- One pass over the trades in the order of their index. Prices of one second mostly have one length, so that the first and
-- last one are found by sorting a few rows, and not the whole.
SELECT date_trunc('second', traded_at) AS opened_at,
    (array_agg(price ORDER BY traded_at, trade_id))[1] AS open, max(price) AS high, min(price) AS low,
    (array_agg(price ORDER BY traded_at DESC, trade_id DESC))[1] AS close, sum(quantity)::text AS volume, count(*) AS trades,
    min(traded_at) AS first_at, max(traded_at) AS last_at
FROM trades
WHERE symbol = $1 AND traded_at >= $2 AND traded_at < $3
GROUP BY 1
ORDER BY 1
