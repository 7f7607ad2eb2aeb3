-- Of $1, or of every market where that is empty: those that may have one of the ids $2 … $3.
SELECT symbol, sum, name, folder, form, size, from_time, to_time, rows, array_to_string(first_ids, ','), array_to_string(last_ids, ','),
    complete, removed, archived_at, brought_back_at
FROM archived
WHERE ($1::text = '' OR symbol = $1::text)
    AND first_ids[1] <= $3::bigint AND last_ids[cardinality(last_ids)] >= $2::bigint
ORDER BY symbol, from_time, archived_at
