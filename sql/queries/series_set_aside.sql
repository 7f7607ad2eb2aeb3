UPDATE former_series SET set_aside_at = now() WHERE symbol = $1 AND ended_at = $2
