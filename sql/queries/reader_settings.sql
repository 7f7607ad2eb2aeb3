-- Every question has an index; right after a bulk load the statistics do not know that yet. Compiling a plan costs more
-- than running it here.
SET default_transaction_read_only = on;
SET enable_seqscan = off;
SET enable_bitmapscan = off;
SET jit = off;
