-- As candles_between tells them, and of which span.
DELETE FROM candles c
USING (
    SELECT span, opened_at
    FROM candles
    WHERE symbol = $1
        AND opened_at < CASE WHEN span = interval '1 minute' THEN date_trunc('minute', $2::timestamptz)
                             WHEN span = interval '1 hour' THEN date_trunc('hour', $2::timestamptz)
                             ELSE date_trunc('day', $2::timestamptz) END
    ORDER BY span, opened_at
    LIMIT $3::bigint
) AS old
WHERE c.symbol = $1 AND c.span = old.span AND c.opened_at = old.opened_at
RETURNING c.opened_at, open, high, low, close, volume::text, quote_volume::text, trades, first_id, last_id, low_at, high_at,
    extract(epoch FROM c.span)::bigint, largest
