INSERT INTO mirrored (mirror, symbol, first_id, last_id, kind, note) VALUES ($1, $2, $3::bigint, $4::bigint, $5, $6)
