-- The oldest blocks before a limit, so many of them.
DELETE FROM packed p
USING (
    SELECT symbol, first_id FROM packed WHERE symbol = $1 AND last_at < $2 ORDER BY first_at LIMIT $3::int
) AS old
WHERE p.symbol = old.symbol AND p.first_id = old.first_id
RETURNING p.first_id, p.last_id
