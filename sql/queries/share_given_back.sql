-- Gives everybody back those functions of the server's own whose form differs between PostgreSQL's versions. An upgrade says of each what was
-- taken, in the former version's form, and the newer one would not know it. Opening the record takes them again where it is shared.
DO $$
DECLARE
    work regprocedure;
BEGIN
    FOR work IN
        SELECT oid FROM pg_proc
        WHERE pronamespace = 'pg_catalog'::regnamespace
            AND proname IN ('pg_logical_emit_message', 'pg_cancel_backend', 'pg_terminate_backend')
    LOOP
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO PUBLIC', work);
    END LOOP;
END
$$;
