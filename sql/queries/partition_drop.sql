-- False where it has rows.
SELECT public.drop_trades_partition($1)
