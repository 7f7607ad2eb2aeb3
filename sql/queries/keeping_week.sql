-- Of each market: trades in $2 ≤ t < $3, which are whole days, its first minute in it, and its first day of all.
SELECT s.symbol, coalesce(w.trades, 0)::bigint, m.opened_at, f.opened_at
FROM unnest($1::text[]) AS s(symbol)
CROSS JOIN LATERAL (
    SELECT sum(d.trades) AS trades
    FROM candles d
    WHERE d.symbol = s.symbol AND d.span = interval '1 day' AND d.opened_at >= $2 AND d.opened_at < $3
) AS w
LEFT JOIN LATERAL (
    SELECT d.opened_at
    FROM candles d
    WHERE d.symbol = s.symbol AND d.span = interval '1 minute' AND d.opened_at >= $2 AND d.opened_at < $3
    ORDER BY d.opened_at LIMIT 1
) AS m ON true
CROSS JOIN LATERAL (
    SELECT d.opened_at FROM candles d WHERE d.symbol = s.symbol AND d.span = interval '1 day' ORDER BY d.opened_at LIMIT 1
) AS f
