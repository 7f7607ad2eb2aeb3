-- kept
SELECT first_at
FROM packed
WHERE symbol = $1 AND first_at > $2 AND first_at < $3
ORDER BY first_at
OFFSET $4::bigint
LIMIT 1
