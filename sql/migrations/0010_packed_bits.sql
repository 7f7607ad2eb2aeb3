-- Blocks as one string of bits instead of three arrays: each column's numbers in as many bits as its largest one needs, one after the other.
-- The server has nothing to compress, and a block fills a page of its storage. Blocks of either form are read alike; packing brings those
-- that are arrays into the new form, some at a time.

ALTER TABLE packed
    ADD COLUMN at_width integer,
    ADD COLUMN price_width integer,
    ADD COLUMN quantity_width integer,
    ADD COLUMN numbers bit varying,
    ALTER COLUMN at DROP NOT NULL,
    ALTER COLUMN price DROP NOT NULL,
    ALTER COLUMN quantity DROP NOT NULL,
    ALTER COLUMN numbers SET STORAGE EXTERNAL, -- compression would find nothing
    -- NOT VALID: the rows that are there have arrays, and are not looked through.
    ADD CONSTRAINT packed_form CHECK (
        CASE WHEN numbers IS NULL
            THEN at IS NOT NULL AND price IS NOT NULL AND quantity IS NOT NULL
            ELSE at IS NULL AND price IS NULL AND quantity IS NULL AND at_width >= 0 AND price_width >= 0 AND quantity_width >= 0
                AND at_width IS NOT NULL AND price_width IS NOT NULL AND quantity_width IS NOT NULL
                AND bit_length(numbers) = (last_id - first_id + 1) * (at_width + price_width + quantity_width)
        END
    ) NOT VALID;
COMMENT ON COLUMN packed.numbers IS 'Of each id, in at_width bits, how many times at_unit after first_at it was traded; then of each its price in price_width bits, then its quantity in quantity_width, in units above the block''s lowest. packed_trades unpacks it.';
COMMENT ON COLUMN packed.at IS 'The same in a block that an older version packed, as are price and quantity; NULL where numbers is not.';

-- What is still to be brought over.
CREATE INDEX packed_in_arrays ON packed (symbol, first_id) WHERE at IS NOT NULL;

-- How many bits the largest of them needs; none is negative.
CREATE FUNCTION packed_width(numbers bigint[]) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT length(ltrim(max(n)::bit(64)::text, '0')) FROM unnest($1) AS n
$$;

-- The numbers in so many bits each, the highest first.
CREATE FUNCTION packed_bits(numbers bigint[], width integer) RETURNS bit varying
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT string_agg(right(n.number::bit(64)::text, $2), '' ORDER BY n.place)::bit varying
    FROM unnest($1) WITH ORDINALITY AS n(number, place)
$$;

-- The trades of one block. `||` takes bits and arrays out of their storage once, not for each number.
CREATE OR REPLACE FUNCTION packed_trades(block public.packed)
RETURNS TABLE (symbol text, traded_at timestamptz, trade_id bigint, price numeric, quantity numeric, buyer_is_maker boolean)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 1000 AS $$
    SELECT ($1).symbol,
        ($1).first_at + CASE WHEN s.at_width IS NULL THEN s.at[n.place + 1]
            ELSE substring(s.numbers FROM n.place * s.at_width + 1 FOR s.at_width)::bigint END::double precision * ($1).at_unit,
        ($1).first_id + n.place,
        ($1).price_low + CASE WHEN s.at_width IS NULL THEN s.price[n.place + 1]
            ELSE substring(s.numbers FROM s.prices_from + n.place * s.price_width FOR s.price_width)::bigint END * ($1).price_unit,
        ($1).quantity_low + CASE WHEN s.at_width IS NULL THEN s.quantity[n.place + 1]
            ELSE substring(s.numbers FROM s.quantities_from + n.place * s.quantity_width FOR s.quantity_width)::bigint END * ($1).quantity_unit,
        get_bit(($1).maker, n.place) = 1
    FROM (
        SELECT ($1).numbers || B'' AS numbers, ($1).at_width AS at_width, ($1).price_width AS price_width, ($1).quantity_width AS quantity_width,
            (($1).last_id - ($1).first_id + 1)::integer * ($1).at_width + 1 AS prices_from,
            (($1).last_id - ($1).first_id + 1)::integer * (($1).at_width + ($1).price_width) + 1 AS quantities_from,
            ($1).at || '{}'::bigint[] AS at, ($1).price || '{}'::bigint[] AS price, ($1).quantity || '{}'::bigint[] AS quantity
        OFFSET 0
    ) AS s
    CROSS JOIN LATERAL generate_series(0, (($1).last_id - ($1).first_id)::integer) AS n(place)
$$;

-- The packed trade of one id, which says its own place in its block.
CREATE OR REPLACE FUNCTION packed_trade(market text, id bigint)
RETURNS TABLE (traded_at timestamptz, price numeric, quantity numeric, buyer_is_maker boolean)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 1 AS $$
    SELECT b.first_at + coalesce(b.at[b.place + 1], substring(b.numbers FROM b.place * b.at_width + 1 FOR b.at_width)::bigint)::double precision * b.at_unit,
        b.price_low + coalesce(b.price[b.place + 1],
            substring(b.numbers FROM b.count * b.at_width + b.place * b.price_width + 1 FOR b.price_width)::bigint) * b.price_unit,
        b.quantity_low + coalesce(b.quantity[b.place + 1],
            substring(b.numbers FROM b.count * (b.at_width + b.price_width) + b.place * b.quantity_width + 1 FOR b.quantity_width)::bigint) * b.quantity_unit,
        get_bit(b.maker, b.place) = 1
    FROM (
        SELECT p.first_at, p.last_id, p.at_unit, p.price_low, p.price_unit, p.quantity_low, p.quantity_unit, p.at, p.price, p.quantity, p.maker,
            p.numbers, p.at_width, p.price_width, p.quantity_width,
            ($2 - p.first_id)::integer AS place, (p.last_id - p.first_id + 1)::integer AS count
        FROM public.packed p
        WHERE p.symbol = $1 AND p.first_id <= $2
        ORDER BY p.first_id DESC
        LIMIT 1
    ) AS b
    WHERE b.last_id >= $2
$$;

-- As before; the view takes blocks of either form.
CREATE OR REPLACE FUNCTION packed_until(moment timestamptz) RETURNS void
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
            SELECT t.traded_at AS "timestamp", t.symbol, t.price::numeric(18,8) AS price
            FROM public.packed b
            CROSS JOIN LATERAL public.packed_trades(b) AS t
            UNION ALL
            SELECT NULL::timestamptz, NULL::text, NULL::numeric(18,8) WHERE false
        ) AS old
        WHERE old."timestamp" < %L::timestamptz
    $view$, moment);
END
$$;

-- The view once more, up to where it reached.
DO $$
DECLARE
    reached timestamptz;
BEGIN
    SELECT ends_at INTO reached FROM public.packed_end;
    UPDATE public.packed_end SET ends_at = '-infinity';
    PERFORM public.packed_until(reached);
END
$$;

DO $$
DECLARE
    reader text;
BEGIN
    FOR reader IN
        SELECT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END
        FROM pg_class, aclexplode(relacl)
        WHERE oid = 'public.coverage'::regclass AND privilege_type = 'SELECT' AND grantee <> relowner
    LOOP
        EXECUTE 'GRANT EXECUTE ON FUNCTION packed_width(bigint[]), packed_bits(bigint[], integer) TO ' || reader;
    END LOOP;
END
$$;
