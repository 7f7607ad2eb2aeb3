-- What everybody may in a database of PostgreSQL's own making, and what a guest could disturb the recorder with, or other guests, who have
-- the same role: locks, large objects, the server's write-ahead log, the end of sessions.
DO $$
DECLARE
    work regprocedure;
BEGIN
    EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
    FOR work IN
        SELECT oid FROM pg_proc
        WHERE pronamespace = 'pg_catalog'::regnamespace
            AND (proname ~ '^pg_(try_)?advisory_'
                 OR proname IN ('lo_creat', 'lo_create', 'lo_from_bytea', 'lo_put', 'lo_unlink', 'lowrite', 'pg_logical_emit_message',
                                'pg_cancel_backend', 'pg_terminate_backend'))
    LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', work);
    END LOOP;
END
$$;
