INSERT INTO keeping (markets, pack_after, drop_after)
VALUES ($1, $2::integer, $3::integer)
ON CONFLICT (markets) DO UPDATE SET pack_after = excluded.pack_after, drop_after = excluded.drop_after, changed_at = excluded.changed_at
