-- Whether this role may vacuum a table of the record: of others' tables the server passes over with a warning only.
SELECT EXISTS (
    SELECT 1 FROM pg_class WHERE relname = $1 AND relnamespace = 'public'::regnamespace AND pg_has_role(relowner, 'USAGE'))
