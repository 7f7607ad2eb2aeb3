-- Whether there is a block that lies wholly before a limit.
SELECT first_at FROM packed WHERE symbol = $1 AND last_at < $2 ORDER BY first_at LIMIT 1
