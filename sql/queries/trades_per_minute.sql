SELECT date_trunc('minute', traded_at), count(*)
FROM trades
WHERE symbol = $1 AND traded_at >= $2 AND traded_at < $3
GROUP BY 1
ORDER BY 1
