-- Ascending by key, the same for every writer: any other order could deadlock two of them. Before these the one that is held alone while the
-- record gets another engine.
SELECT pg_advisory_xact_lock_shared(hashtextextended('tidemark engine of the record', 0))
UNION ALL
SELECT pg_advisory_xact_lock(k.key)
FROM (
    SELECT DISTINCT hashtextextended('tidemark ledger of ' || symbol, 0) AS key
    FROM unnest($1::text[]) AS symbol
    ORDER BY key
) AS k
