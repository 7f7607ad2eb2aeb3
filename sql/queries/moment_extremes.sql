-- Of each market $1 the lowest and highest plain trade of $2 ≤ t < $3; of equal prices the earliest.
SELECT m.number, (array_agg(t.price ORDER BY t.price, t.traded_at))[1], (array_agg(t.traded_at ORDER BY t.price, t.traded_at))[1],
    (array_agg(t.price ORDER BY t.price DESC, t.traded_at))[1], (array_agg(t.traded_at ORDER BY t.price DESC, t.traded_at))[1]
FROM unnest($1::text[]) WITH ORDINALITY AS m(symbol, number)
CROSS JOIN LATERAL (SELECT price, traded_at FROM trades WHERE symbol = m.symbol AND traded_at >= $2 AND traded_at < $3) AS t
GROUP BY m.number
