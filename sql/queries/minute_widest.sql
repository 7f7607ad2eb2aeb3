-- Columns as candles_between.
SELECT opened_at, open, high, low, close, volume::text, quote_volume::text, trades, first_id, last_id, low_at, high_at
FROM candles
WHERE symbol = $1 AND span = interval '1 minute' AND opened_at >= $2 AND opened_at < $3
ORDER BY high - low DESC, opened_at
LIMIT 1
