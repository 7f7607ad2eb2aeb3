-- One recorder at a time moves a market's rows.
SELECT pg_advisory_xact_lock(hashtextextended('tidemark series of ' || $1, 0))
