-- What was traded in each second that had a trade.
SELECT date_trunc('second', traded_at), count(*), sum(price * quantity)::text, max(price * quantity)::text, min(trade_id), max(trade_id)
FROM trades_between($1, $2, 'infinity')
GROUP BY 1
ORDER BY 1
