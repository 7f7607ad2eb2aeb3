-- Those of one sum, or of one name.
SELECT symbol, sum, name, size, rows, array_to_string(first_ids, ','), array_to_string(last_ids, ','), imported_at
FROM imported_files
WHERE ($1::text <> '' AND sum = $1::text) OR ($2::text <> '' AND name = $2::text)
ORDER BY imported_at, symbol
