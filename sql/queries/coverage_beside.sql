-- The nearest stored ids below and above $2, which is not stored itself.
SELECT (SELECT last_id FROM coverage WHERE symbol = $1 AND kind = 'stored' AND first_id < $2::bigint ORDER BY first_id DESC LIMIT 1),
    (SELECT first_id FROM coverage WHERE symbol = $1 AND kind = 'stored' AND first_id > $2::bigint ORDER BY first_id LIMIT 1)
