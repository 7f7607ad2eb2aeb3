-- Of every symbol, from one to the next through the index: the minute of the moment, if it has trades, the newest one before
-- it and the oldest one after it that have. $1 is that minute.
WITH RECURSIVE each_symbol(symbol) AS (
    (SELECT symbol FROM candles ORDER BY symbol LIMIT 1)
    UNION ALL
    SELECT (SELECT c.symbol FROM candles c WHERE c.symbol > each_symbol.symbol ORDER BY c.symbol LIMIT 1)
    FROM each_symbol
    WHERE each_symbol.symbol IS NOT NULL
)
SELECT symbol,
    EXISTS (SELECT FROM candles c WHERE c.symbol = s.symbol AND c.span = interval '1 minute' AND c.opened_at = $1),
    (SELECT c.opened_at FROM candles c
     WHERE c.symbol = s.symbol AND c.span = interval '1 minute' AND c.opened_at < $1 ORDER BY c.opened_at DESC LIMIT 1),
    (SELECT c.opened_at FROM candles c
     WHERE c.symbol = s.symbol AND c.span = interval '1 minute' AND c.opened_at > $1 ORDER BY c.opened_at LIMIT 1)
FROM each_symbol s
WHERE symbol IS NOT NULL
