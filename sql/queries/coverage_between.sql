-- The ranges that have an id in $2 … $3.
SELECT first_id, last_id, kind, note
FROM coverage
WHERE symbol = $1 AND first_id <= $3::bigint AND last_id >= $2::bigint
    AND first_id >= coalesce((SELECT max(first_id) FROM coverage WHERE symbol = $1 AND first_id <= $2::bigint), $2::bigint)
ORDER BY first_id
