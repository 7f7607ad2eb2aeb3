-- The same the other way round: of the blocks $4, $5 and the plain trades of their ids, all of which are of $2 … $3.
WITH plain AS MATERIALIZED (
    SELECT traded_at, trade_id, price, quantity, buyer_is_maker
    FROM trades
    WHERE symbol = $1 AND traded_at >= $2 AND traded_at < $3
        AND EXISTS (SELECT FROM unnest($4::bigint[], $5::bigint[]) AS key(first_id, last_id) WHERE trade_id BETWEEN key.first_id AND key.last_id)
),
old AS MATERIALIZED (
    SELECT t.traded_at, t.trade_id, t.price, t.quantity, t.buyer_is_maker
    FROM unnest($4::bigint[], $5::bigint[]) AS key(first_id, last_id)
    JOIN packed b ON b.symbol = $1 AND b.first_id = key.first_id AND b.last_id = key.last_id
    CROSS JOIN LATERAL packed_trades(b) AS t
)
SELECT (SELECT count(*) FROM (TABLE old EXCEPT ALL TABLE plain) AS lost),
    (SELECT count(*) FROM (TABLE plain EXCEPT ALL TABLE old) AS invented),
    (SELECT count(*) FROM plain)
