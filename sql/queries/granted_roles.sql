-- The owner of the tables first, then who was granted rights on the ledger; 'public' is everybody.
SELECT pg_get_userbyid(relowner) AS role, 0 AS place FROM pg_class WHERE oid = 'public.coverage'::regclass
UNION
SELECT CASE grantee WHEN 0 THEN 'public' ELSE pg_get_userbyid(grantee) END, 1
FROM pg_class, aclexplode(relacl)
WHERE oid = 'public.coverage'::regclass AND grantee <> relowner
ORDER BY place, role
