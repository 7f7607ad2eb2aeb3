-- Whether everybody may do here what share_database.sql takes: an older version shared the record, or it was upgraded since.
SELECT EXISTS (
    SELECT FROM pg_proc
    WHERE pronamespace = 'pg_catalog'::regnamespace
        AND proname IN ('pg_logical_emit_message', 'pg_cancel_backend', 'pg_terminate_backend', 'lo_create')
        AND has_function_privilege('public', oid, 'EXECUTE')
)
