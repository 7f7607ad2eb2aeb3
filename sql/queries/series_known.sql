SELECT symbol, ended_at, name, set_aside_at IS NOT NULL FROM former_series ORDER BY symbol, ended_at
