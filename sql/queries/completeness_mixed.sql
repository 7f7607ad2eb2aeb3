-- Candles $2 of the spans $3, each of which has trades that are there and trades that were dropped: by their minutes, and a minute
-- that has both, too, by its trades.
SELECT coalesce(sum(CASE
    WHEN NOT l.has_dropped THEN m.trades
    WHEN l.has_kept THEN (SELECT count(*) FROM trades_between($1, m.opened_at, m.opened_at + interval '1 minute'))
    ELSE 0
END), 0)::bigint
FROM unnest($2::timestamptz[], $3::interval[]) AS t(opened_at, span)
JOIN candles m
    ON m.symbol = $1 AND m.span = interval '1 minute' AND m.opened_at >= t.opened_at AND m.opened_at < t.opened_at + t.span
CROSS JOIN LATERAL (
    SELECT coalesce(bool_or(c.kind = 'dropped'), false) AS has_dropped, coalesce(bool_or(c.kind = 'stored'), false) AS has_kept
    FROM coverage c
    WHERE c.symbol = $1 AND c.first_id <= m.last_id AND c.last_id >= m.first_id
        AND c.first_id >= coalesce((SELECT max(b.first_id) FROM coverage b WHERE b.symbol = $1 AND b.first_id <= m.first_id), m.first_id)
) AS l
