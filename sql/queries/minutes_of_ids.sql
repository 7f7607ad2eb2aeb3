-- kept
-- Day, hour and minute: the candles are the index from id to time. OFFSET 0 keeps the steps in this order, and the days are
-- read once for all ids.
WITH asked AS MATERIALIZED (SELECT DISTINCT id FROM unnest($2::bigint[]) AS id),
days AS MATERIALIZED (
    SELECT opened_at, first_id, last_id FROM candles
    WHERE symbol = $1 AND span = '24 hours'
        AND first_id <= (SELECT max(id) FROM asked) AND last_id >= (SELECT min(id) FROM asked)
)
SELECT asked.id, m.opened_at
FROM asked
CROSS JOIN LATERAL (SELECT d.opened_at FROM days d WHERE asked.id BETWEEN d.first_id AND d.last_id OFFSET 0) AS d
CROSS JOIN LATERAL (
    SELECT c.opened_at FROM candles c
    WHERE c.symbol = $1 AND c.span = '1 hour'
        AND c.opened_at >= d.opened_at AND c.opened_at < d.opened_at + interval '24 hours'
        AND asked.id BETWEEN c.first_id AND c.last_id
    OFFSET 0
) AS h
CROSS JOIN LATERAL (
    SELECT c.opened_at FROM candles c
    WHERE c.symbol = $1 AND c.span = '1 minute'
        AND c.opened_at >= h.opened_at AND c.opened_at < h.opened_at + interval '1 hour'
        AND asked.id BETWEEN c.first_id AND c.last_id
    OFFSET 0
) AS m
ORDER BY 2, 1
