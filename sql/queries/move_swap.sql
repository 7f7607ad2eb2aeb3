-- In the transaction that has kept writers away. Whoever has rights on the ledger has them on trades.
SET LOCAL lock_timeout = '60s';
LOCK TABLE public.trades, public.packed IN ACCESS EXCLUSIVE MODE;
TRUNCATE public.packed;
ALTER TABLE public.trades RENAME TO trades_plain;
ALTER TABLE public.trades_hypertable RENAME TO trades;
ALTER INDEX IF EXISTS public.trades_pkey RENAME TO trades_plain_pkey;
ALTER INDEX IF EXISTS public.trades_hypertable_pkey RENAME TO trades_pkey;
SELECT public.grant_as_on_coverage('public.trades');
