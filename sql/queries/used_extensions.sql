-- Of one database: each extension with each library of its functions, and libraries of functions that belong to none. Without what PostgreSQL
-- itself brings, whose numbers are below 16384.
SELECT coalesce(e.extname::text, ''), coalesce(e.extversion, ''), coalesce(l.library, '')
FROM pg_extension e
FULL JOIN (
    SELECT DISTINCT p.probin AS library, d.refobjid AS extension
    FROM pg_proc p
    LEFT JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e' AND d.refclassid = 'pg_extension'::regclass
    WHERE p.probin IS NOT NULL AND p.oid >= 16384
) AS l ON l.extension = e.oid
WHERE e.oid IS NULL OR e.oid >= 16384
ORDER BY 1, 3
