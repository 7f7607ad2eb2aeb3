-- As the engine's own parts have it: which time each chunk takes, its rows (compressed or not) and its indexes.
SELECT extract(epoch FROM c.range_start) AS first_second, extract(epoch FROM c.range_end) AS last_second,
    coalesce(s.table_bytes + coalesce(s.toast_bytes, 0), 0), coalesce(s.index_bytes, 0), c.chunk_name
FROM timescaledb_information.chunks c
LEFT JOIN chunks_detailed_size('public.trades') s ON s.chunk_schema = c.chunk_schema AND s.chunk_name = c.chunk_name
WHERE c.hypertable_schema = 'public' AND c.hypertable_name = 'trades'
ORDER BY c.range_start
