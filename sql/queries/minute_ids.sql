-- kept
SELECT opened_at, trades, first_id, last_id
FROM candles
WHERE symbol = $1 AND span = interval '1 minute' AND opened_at >= $2 AND opened_at < $3
ORDER BY opened_at
