-- The candles in whose span a series ends and the next begins; each becomes one of either series.
DELETE FROM candles
WHERE symbol = $1
    AND ((span = interval '1 minute' AND opened_at = date_trunc('minute', $2::timestamptz))
        OR (span = interval '1 hour' AND opened_at = date_trunc('hour', $2::timestamptz))
        OR (span = interval '24 hours' AND opened_at = date_trunc('day', $2::timestamptz)))
