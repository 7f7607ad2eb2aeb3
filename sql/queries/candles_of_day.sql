-- Of all three spans, in one statement and so in one state of the record.
SELECT opened_at, open, high, low, close, volume::text, quote_volume::text, trades, first_id, last_id, low_at, high_at,
    extract(epoch FROM span)::bigint
FROM candles
WHERE symbol = $1 AND opened_at >= $2::timestamptz AND opened_at < $2::timestamptz + interval '1 day'
    AND span IN (interval '1 minute', interval '1 hour', interval '1 day')
ORDER BY span, opened_at
