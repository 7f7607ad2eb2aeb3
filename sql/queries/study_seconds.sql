-- What was traded in each second of from ≤ t < to, and what of it takers bought.
SELECT date_trunc('second', traded_at), count(*), sum(quantity)::text, sum(price * quantity)::text,
    coalesce(sum(quantity) FILTER (WHERE NOT buyer_is_maker), 0)::text
FROM trades_between($1, $2, $3)
GROUP BY 1
ORDER BY 1
