-- As that of all: first which, since what is on all servers is changed by what these agree on.
WITH behind AS MATERIALIZED (
    SELECT DISTINCT f.symbol, f.ended_at
    FROM former_series f
    JOIN trades t ON t.symbol = f.symbol AND t.traded_at < f.ended_at
    WHERE f.set_aside_at IS NOT NULL
)
UPDATE former_series f SET set_aside_at = NULL
FROM behind b
WHERE f.symbol = b.symbol AND f.ended_at = b.ended_at AND f.set_aside_at IS NOT NULL
