-- One program at a time sends to a mirror; for as long as the transaction lasts.
SELECT pg_try_advisory_xact_lock(hashtextextended('tidemark mirror ' || $1, 0))
