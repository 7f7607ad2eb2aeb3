-- One program at a time packs and drops; for as long as the transaction lasts.
SELECT pg_try_advisory_xact_lock(hashtextextended('tidemark upkeep', 0))
