-- A row that gets another symbol goes to another shard.
WITH gone AS (
    DELETE FROM trades t
    USING (
        SELECT traded_at, trade_id
        FROM trades
        WHERE symbol = $1 AND traded_at < $3::timestamptz
        ORDER BY traded_at, trade_id
        LIMIT $4::bigint
    ) AS old
    WHERE t.symbol = $1 AND t.traded_at = old.traded_at AND t.trade_id = old.trade_id
    RETURNING t.traded_at, t.trade_id, t.price, t.quantity, t.buyer_is_maker
)
INSERT INTO trades (symbol, traded_at, trade_id, price, quantity, buyer_is_maker)
SELECT $2::text, traded_at, trade_id, price, quantity, buyer_is_maker FROM gone
