-- The plain trades of the parts $2, $3, which lie in $4 … $5, of at least $6 and of at least the value $7, between the prices $8 and $9, whose
-- buyer was the maker or not ($10). NULL does not matter.
SELECT t.traded_at, t.trade_id, t.price, t.quantity, t.buyer_is_maker
FROM unnest($2::timestamptz[], $3::timestamptz[]) AS part(begins, ends)
CROSS JOIN LATERAL (
    SELECT traded_at, trade_id, price, quantity, buyer_is_maker
    FROM trades
    WHERE symbol = $1 AND traded_at >= part.begins AND traded_at < part.ends AND traded_at >= $4::timestamptz AND traded_at < $5::timestamptz
        AND ($6::numeric IS NULL OR quantity >= $6::numeric) AND ($7::numeric IS NULL OR price * quantity >= $7::numeric)
        AND ($8::numeric IS NULL OR price >= $8::numeric) AND ($9::numeric IS NULL OR price <= $9::numeric)
        AND ($10::boolean IS NULL OR buyer_is_maker = $10::boolean)
    OFFSET 0 -- each part by its own place in the index: the parts are few among many trades
) AS t
