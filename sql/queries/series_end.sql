INSERT INTO former_series (symbol, ended_at, name) VALUES ($1, $2, $3)
