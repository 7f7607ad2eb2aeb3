-- What a record that Citus keeps has otherwise than the migrations say; run after them by the tables' owner, any number of times.
-- There are no blocks. Citus plans no functions in SQL that read distributed tables, so those that tell of trades are written in PL/pgSQL.

-- Those that a later migration has made, too.
SELECT create_reference_table(c.oid::regclass)
FROM pg_class c
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND NOT c.relispartition
    AND c.relname IN ('exchange', 'rejected', 'former_series', 'record_identity', 'packed', 'packed_end', 'imported_files', 'keeping', 'archived',
                      'mirrored', 'schema_migrations')
    AND NOT EXISTS (SELECT FROM pg_dist_partition d WHERE d.logicalrelid = c.oid)
ORDER BY c.relname;

CREATE OR REPLACE VIEW prices AS
SELECT t.traded_at AS "timestamp", t.symbol, t.price
FROM public.trades t;

CREATE OR REPLACE FUNCTION trades_between(market text, from_time timestamptz, to_time timestamptz)
RETURNS TABLE (symbol text, traded_at timestamptz, trade_id bigint, price numeric, quantity numeric, buyer_is_maker boolean)
LANGUAGE plpgsql STABLE PARALLEL UNSAFE ROWS 1000 AS $$
BEGIN
    RETURN QUERY
    SELECT t.symbol, t.traded_at, t.trade_id, t.price, t.quantity, t.buyer_is_maker
    FROM public.trades t
    WHERE t.symbol = market AND t.traded_at >= from_time AND t.traded_at < to_time;
END
$$;

CREATE OR REPLACE FUNCTION price_at(market text, moment timestamptz)
RETURNS numeric
LANGUAGE plpgsql STABLE PARALLEL UNSAFE AS $$
BEGIN
    RETURN (
        SELECT t.price
        FROM public.trades t
        WHERE t.symbol = market AND t.traded_at <= moment
        ORDER BY t.traded_at DESC, t.trade_id DESC
        LIMIT 1
    );
END
$$;

-- As of migration 12, asking `trades` itself: what calls a function beside a distributed table would be sent to where the table is.
CREATE OR REPLACE FUNCTION extremes_between(market text, from_time timestamptz, to_time timestamptz)
RETURNS TABLE (low numeric, high numeric, low_at timestamptz, high_at timestamptz, trades bigint)
LANGUAGE plpgsql STABLE PARALLEL UNSAFE ROWS 1 AS $$
DECLARE
    minute_from timestamptz := date_trunc('minute', from_time + interval '59.999999 seconds', 'UTC');
    minute_to timestamptz := date_trunc('minute', to_time, 'UTC');
    hour_from timestamptz := date_trunc('hour', from_time + interval '3599.999999 seconds', 'UTC');
    hour_to timestamptz := date_trunc('hour', to_time, 'UTC');
    day_from timestamptz := date_trunc('day', from_time + interval '86399.999999 seconds', 'UTC');
    day_to timestamptz := date_trunc('day', to_time, 'UTC');
    first_end timestamptz := least(minute_from, to_time);
    last_begin timestamptz := greatest(minute_to, least(minute_from, to_time));
    hour_first_end timestamptz := least(day_from, hour_to);
    hour_last_begin timestamptz := greatest(day_to, least(day_from, hour_to));
    minute_first_end timestamptz := least(hour_from, minute_to);
    minute_last_begin timestamptz := greatest(hour_to, least(hour_from, minute_to));
BEGIN
    RETURN QUERY
    SELECT min(p.low), max(p.high), (array_agg(p.low_at ORDER BY p.low, p.low_at))[1],
        (array_agg(p.high_at ORDER BY p.high DESC NULLS LAST, p.high_at))[1], coalesce(sum(p.trades), 0)::bigint
    FROM (
        SELECT c.low, c.high, c.low_at, c.high_at, c.trades
        FROM public.candles c
        WHERE c.symbol = market
            AND ((c.span = interval '1 day' AND c.opened_at >= day_from AND c.opened_at < day_to)
                OR (c.span = interval '1 hour' AND c.opened_at >= hour_from AND c.opened_at < hour_first_end)
                OR (c.span = interval '1 hour' AND c.opened_at >= hour_last_begin AND c.opened_at < hour_to)
                OR (c.span = interval '1 minute' AND c.opened_at >= minute_from AND c.opened_at < minute_first_end)
                OR (c.span = interval '1 minute' AND c.opened_at >= minute_last_begin AND c.opened_at < minute_to))
        UNION ALL
        SELECT min(t.price), max(t.price), (array_agg(t.traded_at ORDER BY t.price, t.traded_at))[1],
            (array_agg(t.traded_at ORDER BY t.price DESC, t.traded_at))[1], count(*)
        FROM public.trades t
        WHERE t.symbol = market AND t.traded_at >= from_time AND t.traded_at < first_end
        UNION ALL
        SELECT min(t.price), max(t.price), (array_agg(t.traded_at ORDER BY t.price, t.traded_at))[1],
            (array_agg(t.traded_at ORDER BY t.price DESC, t.traded_at))[1], count(*)
        FROM public.trades t
        WHERE t.symbol = market AND t.traded_at >= last_begin AND t.traded_at < to_time
    ) AS p;
END
$$;

-- As of migration 12; one server after the other, so that writers and this lock in one order.
CREATE OR REPLACE FUNCTION make_trades_partition(partition text, from_time timestamptz, to_time timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET citus.multi_shard_modify_mode = 'sequential' AS $$
BEGIN
    IF coalesce(partition !~ ('^' || to_char(from_time, '"trades_"YYYY_MM') || '(_from_\d{3})?$')
                OR from_time >= to_time OR to_time > date_trunc('month', from_time) + interval '1 month', true) THEN
        RAISE invalid_parameter_value USING MESSAGE = format('%s is no part of a month of trades', partition);
    END IF;
    EXECUTE format('CREATE TABLE public.%I (LIKE public.trades INCLUDING ALL, CHECK (traded_at >= %L AND traded_at < %L))', partition, from_time, to_time);
    EXECUTE format('ALTER TABLE public.trades ATTACH PARTITION public.%I FOR VALUES FROM (%L) TO (%L)', partition, from_time, to_time);
END
$$;

-- As of migration 12; Citus asks for a column.
CREATE OR REPLACE FUNCTION drop_trades_partition(partition text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET citus.multi_shard_modify_mode = 'sequential' AS $$
DECLARE
    has_rows boolean;
BEGIN
    IF partition !~ '^trades_\d{4}_\d{2}(_from_\d{3})?$' OR NOT EXISTS (
        SELECT FROM pg_inherits WHERE inhparent = 'public.trades'::regclass AND inhrelid = to_regclass(format('public.%I', partition))) THEN
        RAISE undefined_table USING MESSAGE = format('%s is no partition of trades that Tidemark has made', partition);
    END IF;
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM public.%I)', partition) INTO has_rows;
    IF has_rows THEN
        RETURN false;
    END IF;
    -- The table of all months first, as whoever stores does it.
    EXECUTE format('LOCK TABLE public.%I IN ACCESS EXCLUSIVE MODE', partition);
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM public.%I)', partition) INTO has_rows;
    IF NOT has_rows THEN
        EXECUTE format('DROP TABLE public.%I', partition);
    END IF;
    RETURN NOT has_rows;
END
$$;

CREATE OR REPLACE FUNCTION packed_until(moment timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE feature_not_supported USING MESSAGE = 'a record that Citus keeps has no packed trades';
END
$$;

REVOKE EXECUTE ON FUNCTION make_trades_partition(text, timestamptz, timestamptz), packed_until(timestamptz) FROM PUBLIC;
