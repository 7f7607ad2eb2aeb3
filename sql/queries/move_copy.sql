-- In the order in which chunks are read.
INSERT INTO :hypertable (symbol, traded_at, trade_id, price, quantity, buyer_is_maker)
SELECT symbol, traded_at, trade_id, price, quantity, buyer_is_maker
FROM trades_between($1, $2::timestamptz, $3::timestamptz)
ORDER BY traded_at, trade_id
