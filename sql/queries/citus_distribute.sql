-- By market, so that what one transaction of a market's writes lies on one server; what is small, or joined with everything, is on all of them.
SET LOCAL citus.shard_count = :shards;
SET LOCAL citus.multi_shard_modify_mode = 'sequential';
CREATE OR REPLACE VIEW public.prices AS
SELECT t.traded_at AS "timestamp", t.symbol, t.price
FROM public.trades t;
SELECT create_distributed_table('public.trades', 'symbol');
SELECT create_distributed_table('public.coverage', 'symbol', colocate_with => 'public.trades');
SELECT create_distributed_table('public.candles', 'symbol', colocate_with => 'public.trades');
