SELECT compress_chunk(format('%I.%I', chunk_schema, chunk_name)::regclass, if_not_compressed => true)
FROM timescaledb_information.chunks
WHERE chunk_name = $1
