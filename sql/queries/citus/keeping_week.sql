-- As that of all; of a record that began before the last day its first hour does, since all minutes of a week would be many.
SELECT d.symbol,
    coalesce(sum(d.trades) FILTER (WHERE d.span = interval '1 day' AND d.opened_at >= $2::timestamptz AND d.opened_at < $3::timestamptz), 0)::bigint,
    CASE WHEN min(d.opened_at) FILTER (WHERE d.span = interval '1 hour') < $3::timestamptz - interval '1 day'
        THEN min(d.opened_at) FILTER (WHERE d.span = interval '1 hour')
        ELSE min(d.opened_at) FILTER (WHERE d.span = interval '1 minute') END,
    min(d.opened_at) FILTER (WHERE d.span = interval '1 day')
FROM candles d
WHERE d.symbol = ANY($1::text[])
    AND (d.span = interval '1 day' OR (d.span = interval '1 hour' AND d.opened_at >= $2::timestamptz AND d.opened_at < $3::timestamptz)
        OR (d.span = interval '1 minute' AND d.opened_at >= $3::timestamptz - interval '25 hours' AND d.opened_at < $3::timestamptz))
GROUP BY d.symbol
