-- The last trade of each second that had one.
SELECT DISTINCT ON (date_trunc('second', traded_at)) traded_at, trade_id, price, quantity, buyer_is_maker
FROM trades_between($1, $2, 'infinity')
ORDER BY date_trunc('second', traded_at), trade_id DESC
