SELECT opened_at, first_id, last_id
FROM candles
WHERE symbol = $1 AND span = $2::interval AND opened_at >= $3 AND opened_at < $4
ORDER BY opened_at
