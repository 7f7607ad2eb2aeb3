-- A market's first and last time, of plain and packed trades; NULL where it has none.
SELECT least(
        (SELECT traded_at FROM trades WHERE symbol = $1 ORDER BY traded_at LIMIT 1),
        (SELECT first_at FROM packed WHERE symbol = $1 ORDER BY first_at, first_id LIMIT 1)),
    greatest(
        (SELECT traded_at FROM trades WHERE symbol = $1 ORDER BY traded_at DESC LIMIT 1),
        (SELECT last_at FROM packed WHERE symbol = $1 ORDER BY last_at DESC, last_id DESC LIMIT 1))
