-- The first id behind which some are missing or were not fetched, from the range of $2 on.
SELECT c.last_id
FROM (
    SELECT first_id, last_id, kind, lead(first_id) OVER (ORDER BY first_id) AS next_id, lead(kind) OVER (ORDER BY first_id) AS next_kind
    FROM coverage
    WHERE symbol = $1 AND first_id >= coalesce((SELECT max(first_id) FROM coverage WHERE symbol = $1 AND first_id <= $2::bigint), $2::bigint)
) AS c
WHERE c.kind <> 'skipped' AND (c.next_id > c.last_id + 1 OR c.next_kind = 'skipped')
ORDER BY c.first_id
LIMIT 1
