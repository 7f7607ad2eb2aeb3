-- The plain trades of $3 ≤ t < $4, and before them the newest one of $2 ≤ t < $3.
(
    SELECT traded_at, trade_id, price, quantity, buyer_is_maker
    FROM trades
    WHERE symbol = $1 AND traded_at >= $2 AND traded_at < $3
    ORDER BY traded_at DESC, trade_id DESC
    LIMIT 1
)
UNION ALL
(
    SELECT traded_at, trade_id, price, quantity, buyer_is_maker
    FROM trades
    WHERE symbol = $1 AND traded_at >= $3 AND traded_at < $4
    ORDER BY traded_at, trade_id
)
