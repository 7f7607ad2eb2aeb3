-- Of each market and month: trades by the day candles, how many of these were dropped, and about how many candles there are.
SELECT s.symbol, m.month, m.trades::bigint, m.dropped::bigint, m.candles::bigint
FROM unnest($1::text[]) AS s(symbol)
CROSS JOIN LATERAL (
    SELECT date_trunc('month', d.opened_at) AS month, sum(d.trades) AS trades, sum(least(d.trades, g.ids)) AS dropped,
        sum(least(d.trades, 1440) + least(d.trades, 24) + 1) AS candles
    FROM candles d
    CROSS JOIN LATERAL (
        SELECT coalesce(sum(least(c.last_id, d.last_id) - greatest(c.first_id, d.first_id) + 1), 0) AS ids
        FROM coverage c
        WHERE c.kind = 'dropped' AND c.symbol = s.symbol AND c.first_id <= d.last_id AND c.last_id >= d.first_id
    ) AS g
    WHERE d.symbol = s.symbol AND d.span = interval '1 day'
    GROUP BY 1
) AS m
ORDER BY 1, 2
