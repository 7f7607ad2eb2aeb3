SELECT date_trunc('hour', traded_at), count(*)
FROM trades_between($1, $2, $3)
GROUP BY 1
ORDER BY 1
