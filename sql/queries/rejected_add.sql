-- What has no id, or not even a market, is known again by when it came; of an id, as of both, the index tells what is there.
INSERT INTO rejected (symbol, trade_id, raw, reason, noted_at)
SELECT DISTINCT ON (n.symbol, n.trade_id, n.raw, CASE WHEN n.symbol IS NULL OR n.trade_id IS NULL THEN n.noted_at END)
    n.symbol, n.trade_id, n.raw, n.reason, n.noted_at
FROM unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::timestamptz[])
    AS n(symbol, trade_id, raw, reason, noted_at)
WHERE NOT EXISTS (
    SELECT FROM rejected r
    WHERE r.symbol = n.symbol AND r.trade_id = n.trade_id AND r.raw = n.raw
)
AND NOT EXISTS (
    SELECT FROM rejected r
    WHERE n.trade_id IS NULL AND r.trade_id IS NULL AND r.symbol = n.symbol AND r.noted_at = n.noted_at AND r.raw = n.raw
)
AND NOT EXISTS (
    SELECT FROM rejected r
    WHERE n.symbol IS NULL AND r.symbol IS NULL AND r.noted_at = n.noted_at AND r.raw = n.raw
)
