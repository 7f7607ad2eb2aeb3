-- The newest plain trade of $2 ≤ t < $3; values, so that only their months are planned.
SELECT traded_at, trade_id, price, quantity, buyer_is_maker
FROM trades
WHERE symbol = $1 AND traded_at >= $2 AND traded_at < $3
ORDER BY traded_at DESC, trade_id DESC
LIMIT 1
