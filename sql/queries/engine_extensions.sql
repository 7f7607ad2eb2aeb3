-- The extensions that may have taken trades over; its own tables are partitioned, a hypertable is not.
SELECT x.extname, x.extversion, coalesce(current_setting(x.extname || '.license', true), ''),
    coalesce((SELECT relkind = 'r' FROM pg_class WHERE oid = to_regclass('public.trades')), false)
FROM pg_extension x
WHERE x.extname IN ('timescaledb', 'citus')
