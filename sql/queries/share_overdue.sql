-- Ends sessions of the role $1 that have lifted the limits of their own: a question, or a transaction that rests, of more than 90 seconds.
SELECT count(pg_terminate_backend(pid))
FROM pg_stat_activity
WHERE usename = $1
    AND (state = 'active' AND query_start < clock_timestamp() - interval '90 seconds'
         OR state LIKE 'idle in transaction%' AND state_change < clock_timestamp() - interval '90 seconds')
