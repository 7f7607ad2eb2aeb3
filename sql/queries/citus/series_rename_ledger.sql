-- A row that gets another symbol goes to another shard.
WITH gone AS (
    DELETE FROM coverage WHERE symbol = $1
    RETURNING first_id, last_id, kind, noted_at, note
)
INSERT INTO coverage (symbol, first_id, last_id, kind, noted_at, note)
SELECT $2::text, first_id, last_id, kind, noted_at, note FROM gone
