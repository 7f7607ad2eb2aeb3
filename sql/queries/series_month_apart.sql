-- Whether the month's table is there, but is no partition of trades.
SELECT EXISTS (
    SELECT FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND NOT relispartition
        AND relname = to_char($1::timestamptz AT TIME ZONE 'UTC', '"trades_"YYYY_MM'))
