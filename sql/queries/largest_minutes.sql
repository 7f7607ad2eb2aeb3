-- The minutes of $2 ≤ t < $3 that may have a trade of more value than $4 and than all that comes later, by what bounds it: its largest quantity
-- at the lowest and at the highest price. The newest first, from the newest on that does not know its largest quantity: that one says so with false. In a
-- record of an older version the name is that of the NULL around the question.
WITH minutes AS MATERIALIZED (
    SELECT m.opened_at, m.largest, m.low, m.high
    FROM (SELECT NULL::numeric AS largest) AS older
    CROSS JOIN LATERAL (
        SELECT opened_at, largest, low, high
        FROM candles
        WHERE symbol = $1 AND span = interval '1 minute' AND opened_at >= $2 AND opened_at < $3
    ) AS m
),
bounds AS (
    SELECT opened_at, largest, largest * high AS most,
        max(largest * low) OVER (ORDER BY opened_at DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS later
    FROM minutes
)
SELECT opened_at, largest IS NOT NULL
FROM bounds
WHERE (largest IS NULL OR most > greatest($4::numeric, later))
    AND opened_at >= coalesce((SELECT max(opened_at) FROM minutes WHERE largest IS NULL), '-infinity')
ORDER BY opened_at DESC
