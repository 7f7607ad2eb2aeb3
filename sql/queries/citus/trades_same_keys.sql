-- As that of all, joined by symbol.
SELECT asked.number, s.traded_at, s.trade_id, s.price, s.quantity, s.buyer_is_maker
FROM unnest($1::text[], $2::timestamptz[], $3::bigint[]) WITH ORDINALITY AS asked(symbol, traded_at, trade_id, number)
JOIN trades s ON s.symbol = asked.symbol AND s.traded_at = asked.traded_at AND s.trade_id = asked.trade_id
WHERE s.traded_at >= $4 AND s.traded_at <= $5
