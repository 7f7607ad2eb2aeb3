-- The files of a market that were imported, and the ids that each begins and ends with.
SELECT name, first_ids[1], last_ids[cardinality(last_ids)]
FROM imported_files
WHERE symbol = $1
