-- The first and the last minute of a day that have trades.
SELECT min(opened_at), max(opened_at)
FROM candles
WHERE symbol = $1 AND span = interval '1 minute' AND opened_at >= $2 AND opened_at < $3
