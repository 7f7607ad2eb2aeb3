-- Of each minute of $2 its trade of the most value, of equal ones the latest; none where it has no trades any more. Trades before $3 do not count, which is also
-- a value, so that the months before are not even planned.
SELECT minute.opened_at, t.traded_at, t.trade_id, t.price, t.quantity, t.buyer_is_maker
FROM unnest($2::timestamptz[]) AS minute(opened_at)
CROSS JOIN LATERAL (
    SELECT s.traded_at, s.trade_id, s.price, s.quantity, s.buyer_is_maker
    FROM trades_between($1, greatest(minute.opened_at, $3::timestamptz), minute.opened_at + interval '1 minute') AS s
    WHERE s.traded_at >= $3
    ORDER BY s.price * s.quantity DESC, s.traded_at DESC
    LIMIT 1
) AS t
ORDER BY minute.opened_at DESC
