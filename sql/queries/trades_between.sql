SELECT traded_at, trade_id, price, quantity, buyer_is_maker
FROM trades_between($1, $2, $3)
ORDER BY traded_at, trade_id
