-- Of all servers of the cluster.
SELECT (SELECT sum(result::bigint)::bigint FROM run_command_on_all_nodes('SELECT pg_database_size(current_database())') WHERE success),
    citus_total_relation_size('public.candles'), 0::bigint, false
