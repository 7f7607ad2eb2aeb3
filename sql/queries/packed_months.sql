SELECT DISTINCT date_trunc('month', first_at, 'UTC')
FROM packed
WHERE symbol = $1 AND first_at < $2
ORDER BY 1
