SELECT name FROM former_series WHERE (symbol = $1 OR name = $1) AND set_aside_at IS NULL ORDER BY ended_at LIMIT 1
