-- Plain and packed trades, their indexes and what is kept out of line.
SELECT (pg_total_relation_size('packed') + coalesce(sum(pg_total_relation_size(inhrelid)), 0))::bigint
FROM pg_inherits
WHERE inhparent = 'trades'::regclass
