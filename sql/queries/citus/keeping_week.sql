-- As that of all.
SELECT d.symbol,
    coalesce(sum(d.trades) FILTER (WHERE d.span = interval '1 day' AND d.opened_at >= $2::timestamptz AND d.opened_at < $3::timestamptz), 0)::bigint,
    min(d.opened_at) FILTER (WHERE d.span = interval '1 hour'), min(d.opened_at) FILTER (WHERE d.span = interval '1 day')
FROM candles d
WHERE d.symbol = ANY($1::text[])
    AND (d.span = interval '1 day' OR (d.span = interval '1 hour' AND d.opened_at >= $2::timestamptz AND d.opened_at < $3::timestamptz))
GROUP BY d.symbol
