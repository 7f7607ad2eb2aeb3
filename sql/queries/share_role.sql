-- :role logs in from elsewhere: it may read what it was granted, for a minute at a time, and keep nobody waiting. Whatever it has set for
-- itself goes first.
DO $$
DECLARE
    place name;
BEGIN
    FOR place IN
        SELECT d.datname FROM pg_db_role_setting AS s JOIN pg_database AS d ON d.oid = s.setdatabase WHERE s.setrole = to_regrole(':role')
    LOOP
        EXECUTE format('ALTER ROLE :role IN DATABASE %I RESET ALL', place);
    END LOOP;
END
$$;
ALTER ROLE :role RESET ALL;
ALTER ROLE :role LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS CONNECTION LIMIT 10;
ALTER ROLE :role SET default_transaction_read_only = on;
ALTER ROLE :role SET statement_timeout = '60s';
ALTER ROLE :role SET idle_in_transaction_session_timeout = '60s';
ALTER ROLE :role SET lock_timeout = '5s';
ALTER ROLE :role SET work_mem = '16MB';
ALTER ROLE :role SET temp_file_limit = '1GB';
ALTER ROLE :role SET max_parallel_workers_per_gather = 0;
ALTER ROLE :role SET search_path = public;
