SELECT opened_at, low, high
FROM candles
WHERE symbol = $1 AND span = interval '1 minute' AND opened_at >= $2
ORDER BY opened_at DESC
