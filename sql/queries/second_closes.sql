-- The last trade of each second that had one.
SELECT DISTINCT ON (date_trunc('second', traded_at)) traded_at, trade_id, price, quantity, buyer_is_maker
FROM trades
WHERE symbol = $1 AND traded_at >= $2
ORDER BY date_trunc('second', traded_at), trade_id DESC
