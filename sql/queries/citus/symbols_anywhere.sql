-- Those of trades, ledger and candles, whether these agree or not; each server tells its own.
SELECT symbol
FROM (SELECT DISTINCT symbol FROM trades UNION SELECT DISTINCT symbol FROM coverage UNION SELECT DISTINCT symbol FROM candles) AS anywhere
ORDER BY symbol
