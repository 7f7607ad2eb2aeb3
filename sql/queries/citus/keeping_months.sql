-- As that of all; what was dropped of a day is counted where the day is.
SELECT d.symbol, date_trunc('month', d.opened_at) AS month, sum(d.trades)::bigint, sum(d.dropped)::bigint,
    sum(least(d.trades, 1440) + least(d.trades, 24) + 1)::bigint
FROM (
    SELECT c.symbol, c.opened_at, c.trades, least(c.trades, (
        SELECT coalesce(sum(least(o.last_id, c.last_id) - greatest(o.first_id, c.first_id) + 1), 0)
        FROM coverage o
        WHERE o.kind = 'dropped' AND o.symbol = c.symbol AND o.first_id <= c.last_id AND o.last_id >= c.first_id
    )) AS dropped
    FROM candles c
    WHERE c.symbol = ANY($1::text[]) AND c.span = interval '1 day'
) AS d
GROUP BY d.symbol, date_trunc('month', d.opened_at)
ORDER BY 1, 2
