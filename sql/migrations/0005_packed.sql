-- Old trades in blocks: a row is at most 1,024 contiguous ids of one market, as integer offsets in that block's own units.
-- A market's trades are those of `trades` and those of `packed`; no id is in both. Ledger and candles speak of either alike.

CREATE TABLE packed (
    symbol text NOT NULL,
    first_id bigint NOT NULL,
    last_id bigint NOT NULL,
    first_at timestamptz NOT NULL,
    last_at timestamptz NOT NULL,
    reach interval NOT NULL,
    at_unit interval NOT NULL,
    price_low numeric(20,8) NOT NULL,
    price_unit numeric(20,8) NOT NULL,
    quantity_low numeric(20,8) NOT NULL,
    quantity_unit numeric(20,8) NOT NULL,
    at bigint[] NOT NULL,
    price bigint[] NOT NULL,
    quantity bigint[] NOT NULL,
    maker bit varying(1024) NOT NULL,
    checksum bytea NOT NULL,
    PRIMARY KEY (symbol, first_id, last_id),
    CHECK (first_id <= last_id AND last_id - first_id < 1024),
    CHECK (first_at <= last_at AND last_at - first_at <= reach),
    CHECK (reach IN (interval '4 seconds', interval '2 minutes', interval '1 hour', interval '24 hours', interval '768 hours')),
    CHECK (date_trunc('month', first_at AT TIME ZONE 'UTC') = date_trunc('month', last_at AT TIME ZONE 'UTC')),
    CHECK (cardinality(at) = last_id - first_id + 1),
    CHECK (cardinality(price) = last_id - first_id + 1),
    CHECK (cardinality(quantity) = last_id - first_id + 1),
    CHECK (bit_length(maker) = last_id - first_id + 1)
);
COMMENT ON TABLE packed IS 'Old trades, at most 1,024 contiguous ids a row; read them by trades_between, price_at and extremes_between.';
COMMENT ON COLUMN packed.reach IS 'The shortest of five spans that the block''s time fits into: whoever looks for a time looks so far back.';
COMMENT ON COLUMN packed.at IS 'Of each id, how many times at_unit after first_at it was traded. So with prices and quantities, above the block''s lowest.';
COMMENT ON COLUMN packed.maker IS 'Of each id: whether the buyer was the maker.';
COMMENT ON COLUMN packed.checksum IS 'The first 8 bytes of the SHA-256 of its trades: id, time, price and quantity as int8send has them (times in microseconds since 1970, the others times 10^8), buyer_is_maker as boolsend.';

-- A time: by reach. The last one before it: by the blocks' ends. The first one after it: by their beginnings.
CREATE INDEX packed_by_reach ON packed (symbol, reach, first_at, last_at);
CREATE INDEX packed_by_end ON packed (symbol, last_at, last_id);
CREATE INDEX packed_by_start ON packed (symbol, first_at, first_id);

CREATE TABLE packed_end (
    ends_at timestamptz NOT NULL,
    single boolean PRIMARY KEY DEFAULT true CHECK (single)
);
COMMENT ON TABLE packed_end IS 'No packed trade is of this time or later; prices says the same in its text.';

-- The trades of one block.
CREATE FUNCTION packed_trades(block public.packed)
RETURNS TABLE (symbol text, traded_at timestamptz, trade_id bigint, price numeric, quantity numeric, buyer_is_maker boolean)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 1000 AS $$
    SELECT ($1).symbol, ($1).first_at + o.at::double precision * ($1).at_unit, ($1).first_id + o.number - 1,
        ($1).price_low + o.price * ($1).price_unit,
        ($1).quantity_low + o.quantity * ($1).quantity_unit,
        get_bit(($1).maker, (o.number - 1)::integer) = 1
    FROM unnest(($1).at, ($1).price, ($1).quantity) WITH ORDINALITY AS o(at, price, quantity, number)
$$;

-- The packed trade of one id, which says its own place in its block.
CREATE FUNCTION packed_trade(market text, id bigint)
RETURNS TABLE (traded_at timestamptz, price numeric, quantity numeric, buyer_is_maker boolean)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 1 AS $$
    SELECT b.first_at + b.at[($2 - b.first_id)::integer + 1]::double precision * b.at_unit,
        b.price_low + b.price[($2 - b.first_id)::integer + 1] * b.price_unit,
        b.quantity_low + b.quantity[($2 - b.first_id)::integer + 1] * b.quantity_unit,
        get_bit(b.maker, ($2 - b.first_id)::integer) = 1
    FROM (SELECT p.* FROM public.packed p WHERE p.symbol = $1 AND p.first_id <= $2 ORDER BY p.first_id DESC LIMIT 1) AS b
    WHERE b.last_id >= $2
$$;

-- The blocks that may have a trade of from ≤ t < to.
CREATE FUNCTION packed_between(market text, from_time timestamptz, to_time timestamptz)
RETURNS SETOF public.packed
LANGUAGE sql STABLE PARALLEL SAFE ROWS 10 AS $$
    SELECT b.*
    FROM (VALUES (interval '4 seconds'), (interval '2 minutes'), (interval '1 hour'), (interval '24 hours'), (interval '768 hours')) AS r(reach)
    JOIN public.packed b ON b.symbol = $1 AND b.reach = r.reach AND b.first_at >= $2 - r.reach AND b.first_at < $3 AND b.last_at >= $2
$$;

-- The blocks of which one has the last packed trade before a moment.
CREATE FUNCTION packed_before(market text, moment timestamptz)
RETURNS SETOF public.packed
LANGUAGE sql STABLE PARALLEL SAFE ROWS 2 AS $$
    SELECT b.*
    FROM (VALUES (interval '4 seconds'), (interval '2 minutes'), (interval '1 hour'), (interval '24 hours'), (interval '768 hours')) AS r(reach)
    JOIN public.packed b ON b.symbol = $1 AND b.reach = r.reach AND b.first_at >= $2 - r.reach AND b.first_at < $2 AND b.last_at >= $2
    UNION ALL
    (SELECT b.* FROM public.packed b WHERE b.symbol = $1 AND b.last_at < $2 ORDER BY b.last_at DESC, b.last_id DESC LIMIT 1)
$$;

-- The blocks of which one has the first packed trade at a moment or later.
CREATE FUNCTION packed_after(market text, moment timestamptz)
RETURNS SETOF public.packed
LANGUAGE sql STABLE PARALLEL SAFE ROWS 2 AS $$
    SELECT b.*
    FROM (VALUES (interval '4 seconds'), (interval '2 minutes'), (interval '1 hour'), (interval '24 hours'), (interval '768 hours')) AS r(reach)
    JOIN public.packed b ON b.symbol = $1 AND b.reach = r.reach AND b.first_at >= $2 - r.reach AND b.first_at < $2 AND b.last_at >= $2
    UNION ALL
    (SELECT b.* FROM public.packed b WHERE b.symbol = $1 AND b.first_at >= $2 ORDER BY b.first_at, b.first_id LIMIT 1)
$$;

-- The trades of from ≤ t < to, packed or not, in no order of their own.
CREATE FUNCTION trades_between(market text, from_time timestamptz, to_time timestamptz)
RETURNS TABLE (symbol text, traded_at timestamptz, trade_id bigint, price numeric, quantity numeric, buyer_is_maker boolean)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 1000 AS $$
    SELECT t.symbol, t.traded_at, t.trade_id, t.price, t.quantity, t.buyer_is_maker
    FROM public.trades t
    WHERE t.symbol = $1 AND t.traded_at >= $2 AND t.traded_at < $3
    UNION ALL
    SELECT u.symbol, u.traded_at, u.trade_id, u.price, u.quantity, u.buyer_is_maker
    FROM public.packed_between($1, $2, $3) AS b CROSS JOIN LATERAL public.packed_trades(b) AS u
    WHERE u.traded_at >= $2 AND u.traded_at < $3
$$;

-- The price of the last trade at or before a moment; NULL where there is none.
CREATE FUNCTION price_at(market text, moment timestamptz)
RETURNS numeric
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT l.price
    FROM (
        (
            SELECT t.traded_at, t.trade_id, t.price
            FROM public.trades t
            WHERE t.symbol = $1 AND t.traded_at <= $2
            ORDER BY t.traded_at DESC, t.trade_id DESC
            LIMIT 1
        )
        UNION ALL
        (
            SELECT u.traded_at, u.trade_id, u.price
            FROM public.packed_before($1, $2 + interval '1 microsecond') AS b CROSS JOIN LATERAL public.packed_trades(b) AS u
            WHERE u.traded_at <= $2
            ORDER BY u.traded_at DESC, u.trade_id DESC
            LIMIT 1
        )
    ) AS l
    ORDER BY l.traded_at DESC, l.trade_id DESC
    LIMIT 1
$$;

-- Whole days, hours and minutes of from ≤ t < to come from the candles, what is left at its two ends from the trades. Of equal
-- prices the earliest counts.
CREATE FUNCTION extremes_between(market text, from_time timestamptz, to_time timestamptz)
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
        (array_agg(p.high_at ORDER BY p.high DESC, p.high_at))[1], coalesce(sum(p.trades), 0)::bigint
    FROM part p
$$;

-- Packed time may reach up to here from now on. That the bound stands in the view's text lets the planner leave out the blocks where
-- a question's own time, given by values, lies behind it. The one arm more is what makes it look: it does so for arms of a UNION ALL.
CREATE FUNCTION packed_until(moment timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE public.packed_end SET ends_at = moment WHERE ends_at < moment;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    EXECUTE format($view$
        CREATE OR REPLACE VIEW public.prices AS
        SELECT t.traded_at AS "timestamp", t.symbol, t.price
        FROM public.trades t
        UNION ALL
        SELECT old."timestamp", old.symbol, old.price
        FROM (
            SELECT b.first_at + o.at::double precision * b.at_unit AS "timestamp", b.symbol,
                (b.price_low + o.price * b.price_unit)::numeric(18,8) AS price
            FROM public.packed b
            CROSS JOIN LATERAL unnest(b.at, b.price) AS o(at, price)
            UNION ALL
            SELECT NULL::timestamptz, NULL::text, NULL::numeric(18,8) WHERE false
        ) AS old
        WHERE old."timestamp" < %L::timestamptz
    $view$, moment);
END
$$;

INSERT INTO packed_end (ends_at) VALUES ('-infinity');
SELECT packed_until('1970-01-01 00:00:00+00');

REVOKE EXECUTE ON FUNCTION packed_until(timestamptz) FROM PUBLIC;
DO $$
DECLARE
    reader text;
BEGIN
    FOR reader IN
        SELECT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END
        FROM pg_class, aclexplode(relacl)
        WHERE oid = 'public.coverage'::regclass AND privilege_type = 'SELECT' AND grantee <> relowner
    LOOP
        EXECUTE 'GRANT SELECT ON packed, packed_end TO ' || reader;
        EXECUTE 'GRANT EXECUTE ON FUNCTION packed_trades(packed), packed_trade(text, bigint), packed_between(text, timestamptz, timestamptz), '
            || 'packed_before(text, timestamptz), packed_after(text, timestamptz), trades_between(text, timestamptz, timestamptz), '
            || 'price_at(text, timestamptz), extremes_between(text, timestamptz, timestamptz) TO ' || reader;
    END LOOP;
END
$$;
