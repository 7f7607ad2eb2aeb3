-- The oldest plain row before a limit.
SELECT traded_at FROM trades WHERE symbol = $1 AND traded_at < $2 ORDER BY traded_at LIMIT 1
