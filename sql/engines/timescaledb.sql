-- What a record that TimescaleDB keeps has otherwise than the migrations say; run after them by the tables' owner, any number of times.
-- There are no blocks, and no months to be made: chunks make themselves. Those who record may call the same functions as ever.

CREATE OR REPLACE VIEW prices AS
SELECT t.traded_at AS "timestamp", t.symbol, t.price
FROM public.trades t;

CREATE OR REPLACE FUNCTION trades_between(market text, from_time timestamptz, to_time timestamptz)
RETURNS TABLE (symbol text, traded_at timestamptz, trade_id bigint, price numeric, quantity numeric, buyer_is_maker boolean)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 1000 AS $$
    SELECT t.symbol, t.traded_at, t.trade_id, t.price, t.quantity, t.buyer_is_maker
    FROM public.trades t
    WHERE t.symbol = $1 AND t.traded_at >= $2 AND t.traded_at < $3
$$;

CREATE OR REPLACE FUNCTION price_at(market text, moment timestamptz)
RETURNS numeric
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT t.price
    FROM public.trades t
    WHERE t.symbol = $1 AND t.traded_at <= $2
    ORDER BY t.traded_at DESC, t.trade_id DESC
    LIMIT 1
$$;

CREATE OR REPLACE FUNCTION make_trades_partition(partition text, from_time timestamptz, to_time timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN;
END
$$;
COMMENT ON FUNCTION make_trades_partition(text, timestamptz, timestamptz) IS 'Does nothing: the chunks of a hypertable make themselves.';

-- Whoever drops a chunk has told the ledger in the same transaction.
CREATE OR REPLACE FUNCTION drop_trades_partition(partition text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    chunk record;
    place name;
BEGIN
    SELECT c.range_start, c.range_end INTO chunk
    FROM timescaledb_information.chunks c
    WHERE c.hypertable_schema = 'public' AND c.hypertable_name = 'trades' AND c.chunk_name = partition;
    IF NOT FOUND THEN
        RAISE undefined_table USING MESSAGE = format('%s is no chunk of trades', partition);
    END IF;
    SELECT n.nspname INTO place FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'timescaledb';
    EXECUTE format('SELECT count(*) FROM %I.drop_chunks(%L::regclass, older_than => %L::timestamptz, newer_than => %L::timestamptz)',
        place, 'public.trades', chunk.range_end, chunk.range_start);
    RETURN true;
END
$$;
COMMENT ON FUNCTION drop_trades_partition(text) IS 'Drops a chunk of trades with what is in it.';

CREATE OR REPLACE FUNCTION packed_until(moment timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    chunk text;
    place name;
BEGIN
    SELECT n.nspname INTO place FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'timescaledb';
    -- 1: compressed; 2 and 8: rows have come since.
    SELECT format('%I.%I', k.schema_name, k.table_name) INTO chunk
    FROM timescaledb_information.chunks c
    JOIN _timescaledb_catalog.chunk k ON k.schema_name = c.chunk_schema AND k.table_name = c.chunk_name
    WHERE c.hypertable_schema = 'public' AND c.hypertable_name = 'trades' AND c.range_end <= moment AND (k.status & 11) <> 1
    ORDER BY c.range_start
    LIMIT 1;
    IF chunk IS NOT NULL THEN
        EXECUTE format('SELECT %I.compress_chunk(%L::regclass, if_not_compressed => true)', place, chunk);
    END IF;
END
$$;
COMMENT ON FUNCTION packed_until(timestamptz) IS 'Compresses the oldest chunk of trades that is wholly before the moment and is not compressed, or has got rows since.';

REVOKE EXECUTE ON FUNCTION make_trades_partition(text, timestamptz, timestamptz), drop_trades_partition(text), packed_until(timestamptz) FROM PUBLIC;
