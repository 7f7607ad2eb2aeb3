-- Who records need not own the tables: what only their owner may do is done by these functions, each of which does one thing alone.

CREATE FUNCTION make_trades_partition(partition text, from_time timestamptz, to_time timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' AS $$
BEGIN
    IF coalesce(partition !~ ('^' || to_char(from_time, '"trades_"YYYY_MM') || '(_from_\d{3})?$')
                OR from_time >= to_time OR to_time > date_trunc('month', from_time) + interval '1 month', true) THEN
        RAISE invalid_parameter_value USING MESSAGE = format('%s is no part of a month of trades', partition);
    END IF;
    -- Not CREATE … PARTITION OF, which waits for every open reader and makes all others wait behind it.
    EXECUTE format('CREATE TABLE public.%I (LIKE public.trades INCLUDING ALL, CHECK (traded_at >= %L AND traded_at < %L))', partition, from_time, to_time);
    EXECUTE format('ALTER TABLE public.trades ATTACH PARTITION public.%I FOR VALUES FROM (%L) TO (%L)', partition, from_time, to_time);
END
$$;
COMMENT ON FUNCTION make_trades_partition(text, timestamptz, timestamptz) IS 'A partition of trades for a month (UTC), or for what of it no other has.';

CREATE FUNCTION drop_trades_partition(partition text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    has_rows boolean;
BEGIN
    IF partition !~ '^trades_\d{4}_\d{2}(_from_\d{3})?$' OR NOT EXISTS (
        SELECT FROM pg_inherits WHERE inhparent = 'public.trades'::regclass AND inhrelid = to_regclass(format('public.%I', partition))) THEN
        RAISE undefined_table USING MESSAGE = format('%s is no partition of trades that Tidemark has made', partition);
    END IF;
    EXECUTE format('SELECT EXISTS (SELECT FROM public.%I)', partition) INTO has_rows;
    IF has_rows THEN
        RETURN false;
    END IF;
    -- The table of all months first, as whoever stores does it.
    EXECUTE format('LOCK TABLE ONLY public.trades, public.%I IN ACCESS EXCLUSIVE MODE', partition);
    EXECUTE format('SELECT EXISTS (SELECT FROM public.%I)', partition) INTO has_rows;
    IF NOT has_rows THEN
        EXECUTE format('DROP TABLE public.%I', partition);
    END IF;
    RETURN NOT has_rows;
END
$$;
COMMENT ON FUNCTION drop_trades_partition(text) IS 'Drops a month''s partition that has no rows; false where it has some.';

ALTER FUNCTION packed_until(timestamptz) SECURITY DEFINER SET search_path = pg_catalog, pg_temp;

-- For migrations to come: who was granted rights on the ledger gets the same ones on a table that came later.
CREATE FUNCTION grant_as_on_coverage(later regclass) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    granted record;
BEGIN
    FOR granted IN
        SELECT CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END AS role, a.privilege_type AS privilege
        FROM pg_class AS c, aclexplode(c.relacl) AS a
        WHERE c.oid = 'public.coverage'::regclass AND a.grantee <> c.relowner AND a.privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
    LOOP
        EXECUTE format('GRANT %s ON %s TO %s', granted.privilege, later, granted.role);
    END LOOP;
END
$$;
COMMENT ON FUNCTION grant_as_on_coverage(regclass) IS 'For migrations: roles get the rights on a new table that they have on coverage.';

SELECT grant_as_on_coverage('public.mirrored');

REVOKE EXECUTE ON FUNCTION make_trades_partition(text, timestamptz, timestamptz), drop_trades_partition(text), grant_as_on_coverage(regclass)
    FROM PUBLIC;

-- As it was, but that an end without a trade does not hide when the highest price was.
-- Whole days, hours and minutes of from ≤ t < to come from the candles, what is left at its two ends from the trades. Of equal
-- prices the earliest counts.
CREATE OR REPLACE FUNCTION extremes_between(market text, from_time timestamptz, to_time timestamptz)
RETURNS TABLE (low numeric, high numeric, low_at timestamptz, high_at timestamptz, trades bigint)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 1 AS $$
    WITH edge AS (
        SELECT date_trunc('minute', $2 + interval '59.999999 seconds', 'UTC') AS minute_from, date_trunc('minute', $3, 'UTC') AS minute_to,
            date_trunc('hour', $2 + interval '3599.999999 seconds', 'UTC') AS hour_from, date_trunc('hour', $3, 'UTC') AS hour_to,
            date_trunc('day', $2 + interval '86399.999999 seconds', 'UTC') AS day_from, date_trunc('day', $3, 'UTC') AS day_to
    ),
    part AS (
        SELECT c.low, c.high, c.low_at, c.high_at, c.trades
        FROM edge e
        JOIN public.candles c ON c.symbol = $1 AND c.span = interval '1 day' AND c.opened_at >= e.day_from AND c.opened_at < e.day_to
        UNION ALL
        SELECT c.low, c.high, c.low_at, c.high_at, c.trades
        FROM edge e
        CROSS JOIN LATERAL (VALUES (e.hour_from, least(e.day_from, e.hour_to)), (greatest(e.day_to, least(e.day_from, e.hour_to)), e.hour_to)) AS s(begins, ends)
        JOIN public.candles c ON c.symbol = $1 AND c.span = interval '1 hour' AND c.opened_at >= s.begins AND c.opened_at < s.ends
        UNION ALL
        SELECT c.low, c.high, c.low_at, c.high_at, c.trades
        FROM edge e
        CROSS JOIN LATERAL (VALUES (e.minute_from, least(e.hour_from, e.minute_to)), (greatest(e.hour_to, least(e.hour_from, e.minute_to)), e.minute_to)) AS s(begins, ends)
        JOIN public.candles c ON c.symbol = $1 AND c.span = interval '1 minute' AND c.opened_at >= s.begins AND c.opened_at < s.ends
        UNION ALL
        SELECT min(t.price), max(t.price), (array_agg(t.traded_at ORDER BY t.price, t.traded_at))[1],
            (array_agg(t.traded_at ORDER BY t.price DESC, t.traded_at))[1], count(*)
        FROM edge e
        CROSS JOIN LATERAL public.trades_between($1, $2, least(e.minute_from, $3)) AS t
        UNION ALL
        SELECT min(t.price), max(t.price), (array_agg(t.traded_at ORDER BY t.price, t.traded_at))[1],
            (array_agg(t.traded_at ORDER BY t.price DESC, t.traded_at))[1], count(*)
        FROM edge e
        CROSS JOIN LATERAL public.trades_between($1, greatest(e.minute_to, least(e.minute_from, $3)), $3) AS t
    )
    SELECT min(p.low), max(p.high), (array_agg(p.low_at ORDER BY p.low, p.low_at))[1],
        (array_agg(p.high_at ORDER BY p.high DESC NULLS LAST, p.high_at))[1], coalesce(sum(p.trades), 0)::bigint
    FROM part p
$$;
