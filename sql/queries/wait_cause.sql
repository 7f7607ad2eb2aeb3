-- Who keeps a server process waiting. Process 0 stands for a prepared transaction; what others run is seen by their own role and by
-- members of pg_read_all_stats alone.
SELECT blocking.pid, a.application_name, a.usename, a.state, a.query
FROM unnest(pg_blocking_pids($1::int)) AS blocking(pid)
LEFT JOIN pg_stat_activity a ON a.pid = blocking.pid
ORDER BY a.xact_start, blocking.pid
LIMIT 1
