-- From when to when the minutes are that have one of the ids $2 … $3: by day, hour and minute, since the candles are the index from id
-- to time. OFFSET 0 keeps the steps in this order.
WITH days AS MATERIALIZED (
    SELECT opened_at FROM candles
    WHERE symbol = $1 AND span = '24 hours' AND first_id <= $3::bigint AND last_id >= $2::bigint
),
hours AS MATERIALIZED (
    SELECT h.opened_at
    FROM days d
    CROSS JOIN LATERAL (
        SELECT c.opened_at FROM candles c
        WHERE c.symbol = $1 AND c.span = '1 hour'
            AND c.opened_at >= d.opened_at AND c.opened_at < d.opened_at + interval '24 hours'
            AND c.first_id <= $3::bigint AND c.last_id >= $2::bigint
        OFFSET 0
    ) AS h
)
SELECT min(m.opened_at), max(m.opened_at)
FROM hours h
CROSS JOIN LATERAL (
    SELECT c.opened_at FROM candles c
    WHERE c.symbol = $1 AND c.span = '1 minute'
        AND c.opened_at >= h.opened_at AND c.opened_at < h.opened_at + interval '1 hour'
        AND c.first_id <= $3::bigint AND c.last_id >= $2::bigint
    OFFSET 0
) AS m
