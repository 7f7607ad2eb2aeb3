-- As that of all: first which, since what is on all servers is changed by what these agree on.
WITH gone AS MATERIALIZED (
    SELECT c.symbol, c.first_id, c.last_id FROM coverage c WHERE c.kind = 'dropped'
),
away AS MATERIALIZED (
    SELECT DISTINCT a.sum
    FROM archived a
    CROSS JOIN LATERAL unnest(a.first_ids, a.last_ids) AS r(first_id, last_id)
    JOIN gone g ON g.symbol = a.symbol AND g.first_id <= r.last_id AND g.last_id >= r.first_id
    WHERE a.symbol = $1
),
back AS MATERIALIZED (
    SELECT a.sum FROM archived a
    WHERE a.symbol = $1 AND a.removed AND a.brought_back_at IS NULL AND a.sum NOT IN (SELECT w.sum FROM away w)
)
UPDATE archived a SET brought_back_at = now()
FROM back b
WHERE a.symbol = $1 AND a.sum = b.sum
