SELECT pg_advisory_xact_lock(hashtextextended('tidemark partitions of trades', 0));
