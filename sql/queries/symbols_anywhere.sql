-- From one symbol to the next through the indexes: those of trades, ledger and candles, whether these agree or not.
WITH RECURSIVE of_trades(symbol) AS (
    (SELECT symbol FROM trades ORDER BY symbol LIMIT 1)
    UNION ALL
    SELECT (SELECT t.symbol FROM trades t WHERE t.symbol > o.symbol ORDER BY t.symbol LIMIT 1)
    FROM of_trades o WHERE o.symbol IS NOT NULL
),
-- packed:
of_packed(symbol) AS (
    (SELECT symbol FROM packed ORDER BY symbol LIMIT 1)
    UNION ALL
    SELECT (SELECT p.symbol FROM packed p WHERE p.symbol > o.symbol ORDER BY p.symbol LIMIT 1)
    FROM of_packed o WHERE o.symbol IS NOT NULL
),
-- :packed
of_coverage(symbol) AS (
    (SELECT symbol FROM coverage ORDER BY symbol LIMIT 1)
    UNION ALL
    SELECT (SELECT c.symbol FROM coverage c WHERE c.symbol > o.symbol ORDER BY c.symbol LIMIT 1)
    FROM of_coverage o WHERE o.symbol IS NOT NULL
),
of_candles(symbol) AS (
    (SELECT symbol FROM candles ORDER BY symbol LIMIT 1)
    UNION ALL
    SELECT (SELECT c.symbol FROM candles c WHERE c.symbol > o.symbol ORDER BY c.symbol LIMIT 1)
    FROM of_candles o WHERE o.symbol IS NOT NULL
)
SELECT symbol
FROM (SELECT symbol FROM of_trades 
    -- packed:
    UNION SELECT symbol FROM of_packed
    -- :packed
    UNION SELECT symbol FROM of_coverage UNION SELECT symbol FROM of_candles) AS anywhere
WHERE symbol IS NOT NULL
ORDER BY symbol
