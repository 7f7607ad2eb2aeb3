UPDATE trades t
SET symbol = $2
FROM (
    SELECT traded_at, trade_id
    FROM trades
    WHERE symbol = $1 AND traded_at < $3::timestamptz
    ORDER BY traded_at, trade_id
    LIMIT $4::bigint
) AS old
WHERE t.symbol = $1 AND t.traded_at = old.traded_at AND t.trade_id = old.trade_id
