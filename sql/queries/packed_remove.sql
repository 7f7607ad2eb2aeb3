DELETE FROM packed p
USING unnest($2::bigint[], $3::bigint[]) AS gone(first_id, last_id)
WHERE p.symbol = $1 AND p.first_id = gone.first_id AND p.last_id = gone.last_id
