-- From one symbol to the next through the index, however many candles each has.
WITH RECURSIVE each_symbol(symbol) AS (
    (SELECT symbol FROM candles ORDER BY symbol LIMIT 1)
    UNION ALL
    SELECT (SELECT c.symbol FROM candles c WHERE c.symbol > each_symbol.symbol ORDER BY c.symbol LIMIT 1)
    FROM each_symbol
    WHERE each_symbol.symbol IS NOT NULL
)
SELECT symbol FROM each_symbol WHERE symbol IS NOT NULL
