-- What takers bought in each minute that has such a trade: of from ≤ t < to.
SELECT date_trunc('minute', traded_at), sum(quantity)::text, sum(price * quantity)::text
FROM trades_between($1, $2, $3)
WHERE NOT buyer_is_maker
GROUP BY 1
ORDER BY 1
