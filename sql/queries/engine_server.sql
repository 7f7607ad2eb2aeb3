-- Whether the extension is installed on the server, whether it is loaded (a loaded one has settings), and in which schema this database has it.
SELECT EXISTS (SELECT FROM pg_available_extensions WHERE name = $1),
    EXISTS (SELECT FROM pg_settings WHERE name LIKE $1 || '.%'),
    coalesce((SELECT n.nspname::text FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = $1), '')
