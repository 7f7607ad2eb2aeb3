SELECT citus_total_relation_size('public.trades')
