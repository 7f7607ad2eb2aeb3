-- kept
SELECT opened_at, open, high, low, close, volume::text, quote_volume::text, trades, first_id, last_id, low_at, high_at
FROM candles
WHERE symbol = $1 AND span = $2::interval AND opened_at >= $3 AND opened_at < $4
ORDER BY opened_at
