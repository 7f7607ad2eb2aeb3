-- What is deleted comes back, to be held against the file before COMMIT.
DELETE FROM trades t
USING unnest($4::bigint[], $5::bigint[]) AS r(first_id, last_id)
WHERE t.symbol = $1 AND t.traded_at >= $2::timestamptz AND t.traded_at < $3::timestamptz AND t.trade_id BETWEEN r.first_id AND r.last_id
RETURNING t.traded_at, t.trade_id, t.price, t.quantity, t.buyer_is_maker
