-- As that of all; each server steps through its own symbols.
SELECT s.symbol,
    EXISTS (SELECT FROM candles c WHERE c.symbol = s.symbol AND c.span = interval '1 minute' AND c.opened_at = $1),
    (SELECT max(c.opened_at) FROM candles c WHERE c.symbol = s.symbol AND c.span = interval '1 minute' AND c.opened_at < $1),
    (SELECT min(c.opened_at) FROM candles c WHERE c.symbol = s.symbol AND c.span = interval '1 minute' AND c.opened_at > $1)
FROM (SELECT symbol FROM candles WHERE span = interval '1 day' GROUP BY symbol) AS s
