-- Of each part of a symbol's time: its newest plain trade ($4) or its oldest. All parts lie in $5 … $6: values, so that only their partitions
-- are planned and opened.
SELECT part.number, t.traded_at, t.trade_id, t.price, t.quantity, t.buyer_is_maker
FROM unnest($1::text[], $2::timestamptz[], $3::timestamptz[], $4::boolean[])
    WITH ORDINALITY AS part(symbol, begins, ends, is_newest, number)
CROSS JOIN LATERAL (
    (
        SELECT traded_at, trade_id, price, quantity, buyer_is_maker FROM trades
        WHERE part.is_newest AND symbol = part.symbol AND traded_at >= part.begins AND traded_at < part.ends
            AND traded_at >= $5 AND traded_at < $6
        ORDER BY traded_at DESC, trade_id DESC
        LIMIT 1
    )
    UNION ALL
    (
        SELECT traded_at, trade_id, price, quantity, buyer_is_maker FROM trades
        WHERE NOT part.is_newest AND symbol = part.symbol AND traded_at >= part.begins AND traded_at < part.ends
            AND traded_at >= $5 AND traded_at < $6
        ORDER BY traded_at, trade_id
        LIMIT 1
    )
) AS t
