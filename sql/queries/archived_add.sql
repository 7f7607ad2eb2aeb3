-- The same file once more, perhaps in another folder.
INSERT INTO archived AS a (symbol, sum, name, folder, form, size, from_time, to_time, rows, first_ids, last_ids, complete, removed)
VALUES ($1::text, $2::text, $3::text, $4::text, $5::text, $6::bigint, $7::timestamptz, $8::timestamptz, $9::bigint, $10::bigint[], $11::bigint[],
    $12::boolean, $13::boolean)
ON CONFLICT (symbol, sum) DO UPDATE SET name = excluded.name, folder = excluded.folder, archived_at = excluded.archived_at,
    removed = a.removed AND a.brought_back_at IS NULL OR excluded.removed,
    brought_back_at = CASE WHEN excluded.removed THEN NULL ELSE a.brought_back_at END
