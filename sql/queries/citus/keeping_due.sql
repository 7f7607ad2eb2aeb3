-- As that of all; what was dropped of a day is counted where the day is.
SELECT d.symbol, sum(d.trades - d.dropped)::bigint, min(d.opened_at), max(d.opened_at)
FROM (
    SELECT c.symbol, c.opened_at, c.trades, least(c.trades, (
        SELECT coalesce(sum(least(o.last_id, c.last_id) - greatest(o.first_id, c.first_id) + 1), 0)
        FROM coverage o
        WHERE o.kind = 'dropped' AND o.symbol = c.symbol AND o.first_id <= c.last_id AND o.last_id >= c.first_id
    )) AS dropped
    FROM unnest($1::text[], $2::timestamptz[]) AS a(symbol, before)
    JOIN candles c ON c.symbol = a.symbol AND c.span = interval '1 day' AND c.opened_at < a.before
) AS d
WHERE d.trades > d.dropped
GROUP BY d.symbol
ORDER BY d.symbol
