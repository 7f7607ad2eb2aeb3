-- The last id before $2 behind which some are missing or were not fetched.
SELECT c.last_id
FROM (
    SELECT first_id, last_id, kind, lag(first_id) OVER (ORDER BY first_id DESC) AS next_id, lag(kind) OVER (ORDER BY first_id DESC) AS next_kind
    FROM coverage
    WHERE symbol = $1 AND first_id <= $2::bigint
) AS c
WHERE c.kind <> 'skipped' AND c.last_id < $2::bigint AND (c.next_id > c.last_id + 1 OR c.next_kind = 'skipped')
ORDER BY c.first_id DESC
LIMIT 1
