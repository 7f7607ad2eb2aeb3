-- The same columns and key, without months of ours.
CREATE TABLE public.trades_hypertable (LIKE public.trades INCLUDING ALL);
COMMENT ON TABLE public.trades_hypertable IS 'Every trade as the exchange reported it; a hypertable of TimescaleDB.';
SELECT create_hypertable('public.trades_hypertable', by_range('traded_at', INTERVAL ':days days'), create_default_indexes => false);
