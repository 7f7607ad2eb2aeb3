-- Those with an id of $4 … $5, of $2 ≤ t < $3, which are the minutes that have them. The ids narrow down what the key gives back, so that of a
-- minute with many trades only the wanted ones are read.
SELECT traded_at, trade_id, price, quantity, buyer_is_maker
FROM trades
WHERE symbol = $1 AND traded_at >= $2::timestamptz AND traded_at < $3::timestamptz AND trade_id >= $4::bigint AND trade_id <= $5::bigint
ORDER BY trade_id
