-- The newest of the period. Both bounds are values, so that only their partitions are planned and opened.
SELECT traded_at, trade_id, price, quantity, buyer_is_maker
FROM (
    (
        SELECT traded_at, trade_id, price, quantity, buyer_is_maker
        FROM trades
        WHERE symbol = $1 AND traded_at >= $2 AND traded_at < $3
        ORDER BY traded_at DESC, trade_id DESC
        LIMIT 1
    )
    -- packed:
    UNION ALL
    (
        SELECT t.traded_at, t.trade_id, t.price, t.quantity, t.buyer_is_maker
        FROM packed_before($1, $3) AS b CROSS JOIN LATERAL packed_trades(b) AS t
        WHERE t.traded_at >= $2 AND t.traded_at < $3
        ORDER BY t.traded_at DESC, t.trade_id DESC
        LIMIT 1
    )
    -- :packed
) AS newest
ORDER BY traded_at DESC, trade_id DESC
LIMIT 1
