-- As that of all; each server steps through its own symbols, and their order is made where they meet.
SELECT s.symbol,
    EXISTS (SELECT FROM candles c WHERE c.symbol = s.symbol AND c.span = interval '1 minute' AND c.opened_at = $1),
    s.before, s.after,
    (SELECT max(c.close) FROM candles c WHERE c.symbol = s.symbol AND c.span = interval '1 minute' AND c.opened_at = s.before),
    (SELECT max(c.last_id) FROM candles c WHERE c.symbol = s.symbol AND c.span = interval '1 minute' AND c.opened_at = s.before),
    (SELECT max(c.first_id) FROM candles c WHERE c.symbol = s.symbol AND c.span = interval '1 minute' AND c.opened_at = s.after)
FROM (
    SELECT symbol, max(opened_at) FILTER (WHERE span = interval '1 minute' AND opened_at < $1) AS before,
        min(opened_at) FILTER (WHERE span = interval '1 minute' AND opened_at > $1) AS after
    FROM candles
    WHERE cardinality($2::text[]) = 0 OR symbol = ANY ($2::text[])
    GROUP BY symbol
) AS s
ORDER BY s.symbol
