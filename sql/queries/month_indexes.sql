-- The indexes of a month's table: their bytes, whether they are whole, and of how many rows they are, about.
SELECT i.relname, pg_relation_size(i.oid), x.indisvalid, greatest(t.reltuples, 0)::bigint
FROM pg_index x
JOIN pg_class i ON i.oid = x.indexrelid
JOIN pg_class t ON t.oid = x.indrelid
WHERE t.relname = $1 AND t.relnamespace = 'public'::regnamespace
