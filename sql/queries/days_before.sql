-- kept
-- The newest two days with trades that began before: one of them has the last trade before.
SELECT opened_at
FROM candles
WHERE symbol = $1 AND span = interval '1 day' AND opened_at < $2
ORDER BY opened_at DESC
LIMIT 2
