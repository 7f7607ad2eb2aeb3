-- As that of all: first which, since what is on all servers is changed by what these agree on.
WITH back AS MATERIALIZED (
    SELECT a.sum
    FROM archived a
    WHERE a.symbol = $1 AND a.removed AND a.brought_back_at IS NULL
        AND NOT EXISTS (
            SELECT 1
            FROM coverage c
            JOIN unnest(a.first_ids, a.last_ids) AS r(first_id, last_id) ON c.first_id <= r.last_id AND c.last_id >= r.first_id
            WHERE c.symbol = $1 AND c.kind = 'dropped'
                AND c.first_id <= a.last_ids[cardinality(a.last_ids)] AND c.last_id >= a.first_ids[1]
        )
)
UPDATE archived SET brought_back_at = now() WHERE symbol = $1 AND sum IN (SELECT b.sum FROM back b)
