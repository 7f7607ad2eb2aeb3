-- kept
-- The oldest two days with trades from this one on.
SELECT opened_at
FROM candles
WHERE symbol = $1 AND span = interval '1 day' AND opened_at >= $2
ORDER BY opened_at
LIMIT 2
