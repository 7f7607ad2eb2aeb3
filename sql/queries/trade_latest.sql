SELECT traded_at, trade_id, price, quantity, buyer_is_maker
FROM trades
WHERE symbol = $1
ORDER BY traded_at DESC, trade_id DESC
LIMIT 1
