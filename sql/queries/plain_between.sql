-- Plain trades alone; those in blocks are unpacked by the program (packed_between), which costs the server no plan.
SELECT traded_at, trade_id, price, quantity, buyer_is_maker
FROM trades
WHERE symbol = $1 AND traded_at >= $2 AND traded_at < $3
ORDER BY traded_at, trade_id
