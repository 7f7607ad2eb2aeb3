-- Day, hour and minute first: the candles are the index from id to time. OFFSET 0 keeps the steps in this order.
SELECT t.traded_at, t.trade_id, t.price, t.quantity, t.buyer_is_maker
FROM candles d
CROSS JOIN LATERAL (
    SELECT c.opened_at FROM candles c
    WHERE c.symbol = $1 AND c.span = '1 hour'
        AND c.opened_at >= d.opened_at AND c.opened_at < d.opened_at + interval '24 hours'
        AND $2::bigint BETWEEN c.first_id AND c.last_id
    OFFSET 0
) AS h
CROSS JOIN LATERAL (
    SELECT c.opened_at FROM candles c
    WHERE c.symbol = $1 AND c.span = '1 minute'
        AND c.opened_at >= h.opened_at AND c.opened_at < h.opened_at + interval '1 hour'
        AND $2::bigint BETWEEN c.first_id AND c.last_id
    OFFSET 0
) AS m
CROSS JOIN LATERAL (
    SELECT s.traded_at, s.trade_id, s.price, s.quantity, s.buyer_is_maker FROM trades s
    WHERE s.symbol = $1 AND s.trade_id = $2::bigint
        AND s.traded_at >= m.opened_at AND s.traded_at < m.opened_at + interval '1 minute'
    LIMIT 1
) AS t
WHERE d.symbol = $1 AND d.span = '24 hours' AND $2::bigint BETWEEN d.first_id AND d.last_id
LIMIT 1
