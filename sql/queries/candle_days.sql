SELECT DISTINCT date_trunc('day', opened_at)
FROM candles
WHERE symbol = $1 AND span IN (interval '1 minute', interval '1 hour', interval '1 day')
    AND opened_at >= date_trunc('day', $2::timestamptz) AND opened_at < $3::timestamptz
ORDER BY 1
