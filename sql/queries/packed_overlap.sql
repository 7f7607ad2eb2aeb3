-- An id of the runs that is packed already.
SELECT greatest(b.first_id, run.first_id)
FROM unnest($2::bigint[], $3::bigint[]) AS run(first_id, last_id)
CROSS JOIN LATERAL (SELECT first_id, last_id FROM packed WHERE symbol = $1 AND first_id <= run.last_id ORDER BY first_id DESC LIMIT 1) AS b
WHERE b.last_id >= run.first_id
LIMIT 1
