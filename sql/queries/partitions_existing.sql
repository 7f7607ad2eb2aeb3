-- What stands in the way of a new month, or makes it needless: the table's partitions with their bounds, infinite where they are
-- open or the partition takes what no other one does. The bounds are read as they are written, under the same settings.
SELECT c.relname,
    extract(epoch FROM coalesce(nullif((regexp_match(b.text, $$FROM \('([^']*)'\)$$))[1], ''), '-infinity')::timestamptz) AS first_second,
    extract(epoch FROM coalesce(nullif((regexp_match(b.text, $$TO \('([^']*)'\)$$))[1], ''), 'infinity')::timestamptz) AS last_second,
    b.text = 'DEFAULT' AS is_default
FROM pg_inherits i
JOIN pg_class c ON c.oid = i.inhrelid
CROSS JOIN LATERAL (SELECT pg_get_expr(c.relpartbound, c.oid) AS text) AS b
WHERE i.inhparent = 'trades'::regclass
    -- One that is being detached concurrently takes no rows any more; before version 14 there is no such column.
    AND NOT coalesce((to_jsonb(i) ->> 'inhdetachpending')::boolean, false)
ORDER BY 2
