-- Of each id its time. Day, hour and minute first, since the candles are the index from id to time; OFFSET 0 keeps the
-- steps in this order.
SELECT asked.id, t.traded_at
FROM unnest($2::bigint[]) AS asked(id)
CROSS JOIN LATERAL (
    SELECT c.opened_at FROM candles c
    WHERE c.symbol = $1 AND c.span = '24 hours' AND asked.id BETWEEN c.first_id AND c.last_id
    OFFSET 0
) AS d
CROSS JOIN LATERAL (
    SELECT c.opened_at FROM candles c
    WHERE c.symbol = $1 AND c.span = '1 hour'
        AND c.opened_at >= d.opened_at AND c.opened_at < d.opened_at + interval '24 hours'
        AND asked.id BETWEEN c.first_id AND c.last_id
    OFFSET 0
) AS h
CROSS JOIN LATERAL (
    SELECT c.opened_at FROM candles c
    WHERE c.symbol = $1 AND c.span = '1 minute'
        AND c.opened_at >= h.opened_at AND c.opened_at < h.opened_at + interval '1 hour'
        AND asked.id BETWEEN c.first_id AND c.last_id
    OFFSET 0
) AS m
CROSS JOIN LATERAL (
    SELECT s.traded_at FROM trades s
    WHERE s.symbol = $1 AND s.trade_id = asked.id
        AND s.traded_at >= m.opened_at AND s.traded_at < m.opened_at + interval '1 minute'
    LIMIT 1
) AS t
