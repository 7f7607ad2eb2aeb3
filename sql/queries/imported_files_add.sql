INSERT INTO imported_files AS i (symbol, sum, name, size, last_modified, rows, first_ids, last_ids, price_decimals, quantity_decimals)
VALUES ($1::text, $2::text, $3::text, $4::bigint, $5::timestamptz, $6::bigint, $7::bigint[], $8::bigint[], $9::smallint, $10::smallint)
ON CONFLICT (symbol, sum) DO UPDATE SET name = excluded.name, rows = excluded.rows, first_ids = excluded.first_ids,
    last_ids = excluded.last_ids, last_modified = coalesce(excluded.last_modified, i.last_modified), imported_at = excluded.imported_at
