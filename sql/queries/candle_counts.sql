-- What the candles count, also of trades that were dropped since.
SELECT opened_at, trades FROM candles
WHERE symbol = $1 AND span = '1 hour' AND opened_at >= $2 AND opened_at < $3
ORDER BY opened_at
