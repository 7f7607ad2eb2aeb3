-- kept
-- Of every symbol, from one to the next through the index, or of those in $2 where it names any: the minute of the moment, if it has
-- trades, the newest one before it and the oldest one after it that have, and what these two still tell where their trades were dropped.
-- $1 is that minute.
WITH RECURSIVE each_symbol(symbol) AS (
    (SELECT symbol FROM candles ORDER BY symbol LIMIT 1)
    UNION ALL
    SELECT (SELECT c.symbol FROM candles c WHERE c.symbol > each_symbol.symbol ORDER BY c.symbol LIMIT 1)
    FROM each_symbol
    WHERE each_symbol.symbol IS NOT NULL
)
SELECT s.symbol,
    EXISTS (SELECT FROM candles c WHERE c.symbol = s.symbol AND c.span = interval '1 minute' AND c.opened_at = $1),
    b.opened_at, a.opened_at, b.close, b.last_id, a.first_id
FROM each_symbol s
LEFT JOIN LATERAL (
    SELECT c.opened_at, c.close, c.last_id FROM candles c
    WHERE c.symbol = s.symbol AND c.span = interval '1 minute' AND c.opened_at < $1 ORDER BY c.opened_at DESC LIMIT 1
) AS b ON true
LEFT JOIN LATERAL (
    SELECT c.opened_at, c.first_id FROM candles c
    WHERE c.symbol = s.symbol AND c.span = interval '1 minute' AND c.opened_at > $1 ORDER BY c.opened_at LIMIT 1
) AS a ON true
WHERE s.symbol IS NOT NULL AND (cardinality($2::text[]) = 0 OR s.symbol = ANY ($2::text[]))
