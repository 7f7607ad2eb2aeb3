-- As that of all, joined by symbol; a part has the trades of two minutes at most.
SELECT DISTINCT ON (part.number) part.number, t.traded_at, t.trade_id, t.price, t.quantity, t.buyer_is_maker
FROM unnest($1::text[], $2::timestamptz[], $3::timestamptz[], $4::boolean[])
    WITH ORDINALITY AS part(symbol, begins, ends, is_newest, number)
JOIN trades t ON t.symbol = part.symbol AND t.traded_at >= part.begins AND t.traded_at < part.ends
WHERE t.traded_at >= $5 AND t.traded_at < $6
ORDER BY part.number, CASE WHEN part.is_newest THEN t.traded_at END DESC, CASE WHEN part.is_newest THEN t.trade_id END DESC, t.traded_at, t.trade_id
