-- Citus takes no step from one symbol to the next; the day candles are few.
SELECT DISTINCT symbol FROM candles WHERE span = interval '1 day' ORDER BY symbol
