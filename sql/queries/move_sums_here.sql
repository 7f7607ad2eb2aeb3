-- How many, and sums that differ where one of them does.
SELECT count(*), concat_ws(' ', sum(trade_id), sum(extract(epoch FROM traded_at)), sum(price), sum(quantity), count(*) FILTER (WHERE buyer_is_maker), sum(price * (trade_id % 1009)))
FROM trades_between($1, $2::timestamptz, $3::timestamptz)
