-- The first $3 ranges of stored ids that reach to $2 or beyond.
SELECT first_id, last_id
FROM coverage
WHERE symbol = $1 AND kind = 'stored' AND last_id >= $2::bigint
    AND first_id >= coalesce((SELECT max(first_id) FROM coverage WHERE symbol = $1 AND first_id <= $2::bigint), $2::bigint)
ORDER BY first_id
LIMIT $3::bigint
