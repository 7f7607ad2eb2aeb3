-- The days of the period that have trades, and the nearest one before and after it.
(
    SELECT opened_at, trades, first_id, last_id
    FROM candles
    WHERE symbol = $1 AND span = interval '1 day' AND opened_at < $2
    ORDER BY opened_at DESC
    LIMIT 1
)
UNION ALL
(
    SELECT opened_at, trades, first_id, last_id
    FROM candles
    WHERE symbol = $1 AND span = interval '1 day' AND opened_at >= $2 AND opened_at < $3
    ORDER BY opened_at
)
UNION ALL
(
    SELECT opened_at, trades, first_id, last_id
    FROM candles
    WHERE symbol = $1 AND span = interval '1 day' AND opened_at >= $3
    ORDER BY opened_at
    LIMIT 1
)
ORDER BY opened_at
