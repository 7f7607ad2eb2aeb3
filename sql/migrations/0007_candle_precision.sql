-- A numeric without a precision is read as a binary fraction by clients that want a type for every column. Giving it one rewrites
-- the table under a lock, so only a table of half a gigabyte at most is rewritten here, in some seconds. A larger one stays as it
-- is; sql/README.md says how to read it exactly all the same, and the statement for a quiet hour.

DO $$
DECLARE
    largest bigint := coalesce(nullif(current_setting('tidemark.largest_rewrite', true), '')::bigint, 512 * 1024 * 1024);
BEGIN
    IF pg_total_relation_size('public.candles') > largest THEN
        RETURN;
    END IF;
    -- What no market can reach, and 38 digits do not hold.
    IF EXISTS (SELECT FROM public.candles WHERE volume >= 1e30 OR quote_volume >= 1e22) THEN
        RETURN;
    END IF;
    ALTER TABLE public.candles ALTER COLUMN volume TYPE numeric(38,8), ALTER COLUMN quote_volume TYPE numeric(38,16);
END
$$;
