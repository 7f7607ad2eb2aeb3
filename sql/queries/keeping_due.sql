-- Of each market what lies before its limit and was not dropped yet: trades by the day candles, the first such day and the last one.
SELECT a.symbol, sum(d.trades - d.dropped)::bigint, min(d.opened_at), max(d.opened_at)
FROM unnest($1::text[], $2::timestamptz[]) AS a(symbol, before)
CROSS JOIN LATERAL (
    SELECT c.opened_at, c.trades, least(c.trades, g.ids) AS dropped
    FROM candles c
    CROSS JOIN LATERAL (
        SELECT coalesce(sum(least(o.last_id, c.last_id) - greatest(o.first_id, c.first_id) + 1), 0) AS ids
        FROM coverage o
        WHERE o.kind = 'dropped' AND o.symbol = a.symbol AND o.first_id <= c.last_id AND o.last_id >= c.first_id
    ) AS g
    WHERE c.symbol = a.symbol AND c.span = interval '1 day' AND c.opened_at < a.before
) AS d
WHERE d.trades > d.dropped
GROUP BY a.symbol
ORDER BY a.symbol
