SELECT (SELECT traded_at FROM trades WHERE symbol = $1 ORDER BY traded_at LIMIT 1),
    (SELECT traded_at FROM trades WHERE symbol = $1 ORDER BY traded_at DESC LIMIT 1)
