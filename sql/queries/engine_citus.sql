SELECT EXISTS (SELECT FROM pg_dist_partition WHERE logicalrelid = to_regclass('public.trades')), citus_is_coordinator()
