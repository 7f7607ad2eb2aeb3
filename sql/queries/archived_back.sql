-- Files of whose trades the ledger says `dropped` no more.
UPDATE archived a SET brought_back_at = now()
WHERE a.symbol = $1 AND a.removed AND a.brought_back_at IS NULL
    AND NOT EXISTS (
        SELECT 1
        FROM coverage c
        JOIN unnest(a.first_ids, a.last_ids) AS r(first_id, last_id) ON c.first_id <= r.last_id AND c.last_id >= r.first_id
        WHERE c.symbol = a.symbol AND c.kind = 'dropped'
            AND c.first_id <= a.last_ids[cardinality(a.last_ids)] AND c.last_id >= a.first_ids[1]
    )
