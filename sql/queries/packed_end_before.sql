-- kept
SELECT last_at
FROM packed
WHERE symbol = $1 AND last_at >= $2
ORDER BY last_at DESC
OFFSET $3::bigint
LIMIT 1
