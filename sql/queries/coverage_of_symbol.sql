SELECT first_id, last_id, kind, note FROM coverage WHERE symbol = $1 ORDER BY first_id
