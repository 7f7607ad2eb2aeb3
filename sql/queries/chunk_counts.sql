-- How many trades each market has in $1 ≤ t < $2.
SELECT symbol, count(*) FROM trades WHERE traded_at >= $1::timestamptz AND traded_at < $2::timestamptz GROUP BY symbol ORDER BY symbol
