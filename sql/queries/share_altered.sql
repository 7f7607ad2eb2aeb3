-- What the role $1 can change of itself, as any role can: its password, and what holds for its sessions, everywhere or in one database.
SELECT coalesce(a.rolpassword, ''),
    coalesce((SELECT string_agg(setting, E'\n' ORDER BY setting COLLATE "C")
              FROM pg_db_role_setting AS s, unnest(s.setconfig) AS setting
              WHERE s.setrole = a.oid AND s.setdatabase = 0), ''),
    EXISTS (SELECT FROM pg_db_role_setting AS s WHERE s.setrole = a.oid AND s.setdatabase <> 0)
FROM pg_authid AS a
WHERE a.rolname = $1
