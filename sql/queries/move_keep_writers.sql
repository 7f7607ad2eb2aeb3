-- Whoever stores waits before it names a table: a COPY that waits for the table itself would go on into the root of the hypertable, where
-- nothing is found again. The tables, besides, for those who write by hand. Readers go on.
SELECT pg_advisory_xact_lock(hashtextextended('tidemark engine of the record', 0));
LOCK TABLE public.trades, public.packed IN SHARE MODE
