-- The first condition on traded_at says less than the second, but lets whole partitions be left out.
SELECT traded_at, trade_id, price, quantity, buyer_is_maker
FROM trades
WHERE symbol = $1 AND traded_at >= $2::timestamptz AND (traded_at, trade_id) > ($2::timestamptz, $3::bigint)
    AND traded_at < $4::timestamptz
ORDER BY traded_at, trade_id
LIMIT $5::bigint
