-- Readers go on.
LOCK TABLE public.trades, public.packed IN SHARE MODE
