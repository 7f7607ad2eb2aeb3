SELECT first_id, last_id FROM coverage WHERE symbol = $1 AND kind = 'stored' ORDER BY first_id
