SELECT pg_terminate_backend(pid)
FROM pg_stat_activity
WHERE datname = current_database() AND usename = current_user AND application_name = 'tidemark' AND pid <> pg_backend_pid()
    AND backend_type = 'client backend'
