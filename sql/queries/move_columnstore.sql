-- Tidemark compresses what is cold by itself: no policy is made.
ALTER TABLE public.trades_hypertable SET (timescaledb.compress, timescaledb.compress_segmentby = 'symbol', timescaledb.compress_orderby = 'traded_at, trade_id');
