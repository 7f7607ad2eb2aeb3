-- Chunks of a hypertable that end by $2, oldest first: name, time, whether it is to be compressed. 1: compressed; 2 and 8: rows have come since.
SELECT c.chunk_name, c.range_start, c.range_end, (k.status & 11) <> 1
FROM timescaledb_information.chunks c
JOIN _timescaledb_catalog.chunk k ON k.schema_name = c.chunk_schema AND k.table_name = c.chunk_name
WHERE c.hypertable_schema = 'public' AND c.hypertable_name = $1 AND c.range_end <= $2::timestamptz
ORDER BY c.range_start
