-- One program at a time archives $1, a month of a market ("BTCUSDT 2024-02"); for as long as the transaction lasts.
SELECT pg_try_advisory_xact_lock(hashtextextended('tidemark archive of ' || $1, 0))
