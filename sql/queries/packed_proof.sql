-- How many trades the blocks $6, $7 do not give back, and how many they give that were none: of the plain ones of $2 … $3 and of the
-- blocks $4, $5, which go into them; and how many of them are plain.
WITH plain AS MATERIALIZED (
    SELECT traded_at, trade_id, price, quantity, buyer_is_maker
    FROM trades
    WHERE symbol = $1 AND traded_at >= $2 AND traded_at < $3
),
gone AS MATERIALIZED (
    SELECT t.traded_at, t.trade_id, t.price, t.quantity, t.buyer_is_maker
    FROM unnest($4::bigint[], $5::bigint[]) AS key(first_id, last_id)
    JOIN packed b ON b.symbol = $1 AND b.first_id = key.first_id AND b.last_id = key.last_id
    CROSS JOIN LATERAL packed_trades(b) AS t
),
fresh AS MATERIALIZED (
    SELECT t.traded_at, t.trade_id, t.price, t.quantity, t.buyer_is_maker
    FROM unnest($6::bigint[], $7::bigint[]) AS key(first_id, last_id)
    JOIN packed b ON b.symbol = $1 AND b.first_id = key.first_id AND b.last_id = key.last_id
    CROSS JOIN LATERAL packed_trades(b) AS t
)
SELECT (SELECT count(*) FROM ((TABLE plain UNION ALL TABLE gone) EXCEPT ALL TABLE fresh) AS lost),
    (SELECT count(*) FROM (TABLE fresh EXCEPT ALL (TABLE plain UNION ALL TABLE gone)) AS invented),
    (SELECT count(*) FROM plain)
