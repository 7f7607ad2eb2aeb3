-- LIMIT keeps each look-up to its partition and index, however many there are; $4 and $5, the earliest and latest of the times,
-- keep all others out of the plan.
SELECT asked.number, t.traded_at, t.trade_id, t.price, t.quantity, t.buyer_is_maker
FROM unnest($1::text[], $2::timestamptz[], $3::bigint[]) WITH ORDINALITY AS asked(symbol, traded_at, trade_id, number)
CROSS JOIN LATERAL (
    (
        SELECT s.traded_at, s.trade_id, s.price, s.quantity, s.buyer_is_maker
        FROM trades s
        WHERE s.symbol = asked.symbol AND s.traded_at = asked.traded_at AND s.trade_id = asked.trade_id
            AND s.traded_at >= $4 AND s.traded_at <= $5
        LIMIT 1
    )
    -- packed:
    UNION ALL
    SELECT p.traded_at, asked.trade_id, p.price, p.quantity, p.buyer_is_maker
    FROM packed_trade(asked.symbol, asked.trade_id) AS p
    WHERE p.traded_at = asked.traded_at
    -- :packed
) AS t
