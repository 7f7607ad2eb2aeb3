-- The oldest plain trade of $2 ≤ t < $3; see plain_before.
SELECT traded_at, trade_id, price, quantity, buyer_is_maker
FROM trades
WHERE symbol = $1 AND traded_at >= $2 AND traded_at < $3
ORDER BY traded_at, trade_id
LIMIT 1
