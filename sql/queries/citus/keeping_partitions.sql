-- As that of all; sizes are those of all servers.
SELECT extract(epoch FROM coalesce(nullif((regexp_match(b.text, $$FROM \('([^']*)'\)$$))[1], ''), '-infinity')::timestamptz) AS first_second,
    extract(epoch FROM coalesce(nullif((regexp_match(b.text, $$TO \('([^']*)'\)$$))[1], ''), 'infinity')::timestamptz) AS last_second,
    citus_table_size(c.oid), citus_total_relation_size(c.oid) - citus_table_size(c.oid), c.relname
FROM pg_inherits i
JOIN pg_class c ON c.oid = i.inhrelid
CROSS JOIN LATERAL (SELECT pg_get_expr(c.relpartbound, c.oid) AS text) AS b
WHERE i.inhparent = 'trades'::regclass
ORDER BY c.relname
