-- Of each part of a symbol's time: its newest trade ($4) or its oldest, of those that are plain and of those that are packed. All parts
-- lie in $5 … $6: values, so that only their partitions are planned and opened.
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
    -- packed:
    UNION ALL
    (
        SELECT u.traded_at, u.trade_id, u.price, u.quantity, u.buyer_is_maker
        FROM packed_before(part.symbol, part.ends) AS b CROSS JOIN LATERAL packed_trades(b) AS u
        WHERE part.is_newest AND u.traded_at >= part.begins AND u.traded_at < part.ends
        ORDER BY u.traded_at DESC, u.trade_id DESC
        LIMIT 1
    )
    UNION ALL
    (
        SELECT u.traded_at, u.trade_id, u.price, u.quantity, u.buyer_is_maker
        FROM packed_after(part.symbol, part.begins) AS b CROSS JOIN LATERAL packed_trades(b) AS u
        WHERE NOT part.is_newest AND u.traded_at >= part.begins AND u.traded_at < part.ends
        ORDER BY u.traded_at, u.trade_id
        LIMIT 1
    )
    -- :packed
) AS t
