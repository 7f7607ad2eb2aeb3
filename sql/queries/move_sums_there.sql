-- As move_sums_here.
SELECT count(*), concat_ws(' ', sum(trade_id), sum(extract(epoch FROM traded_at)), sum(price), sum(quantity), count(*) FILTER (WHERE buyer_is_maker), sum(price * (trade_id % 1009)))
FROM :hypertable
WHERE symbol = $1 AND traded_at >= $2::timestamptz AND traded_at < $3::timestamptz
