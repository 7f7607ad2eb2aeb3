SELECT pg_database_size(current_database()), pg_total_relation_size('candles'),
    coalesce(pg_total_relation_size(to_regclass('packed')), 0), to_regclass('packed') IS NOT NULL
