-- Of the plain trades of $2 ≤ t < $3, a minute: those before $4, of $4 ≤ t < $5, and at $5 or later.
SELECT max(trade_id) FILTER (WHERE traded_at < $4::timestamptz),
    count(*) FILTER (WHERE traded_at >= $4::timestamptz AND traded_at < $5::timestamptz),
    min(trade_id) FILTER (WHERE traded_at >= $4::timestamptz AND traded_at < $5::timestamptz),
    max(trade_id) FILTER (WHERE traded_at >= $4::timestamptz AND traded_at < $5::timestamptz),
    min(trade_id) FILTER (WHERE traded_at >= $5::timestamptz)
FROM trades
WHERE symbol = $1 AND traded_at >= $2 AND traded_at < $3
