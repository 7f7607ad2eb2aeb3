-- And what else speaks of its ids: the files that they came from and went to, and where they were sent.
WITH archives AS (
    UPDATE archived SET symbol = $2 WHERE symbol = $1
),
files AS (
    UPDATE imported_files SET symbol = $2 WHERE symbol = $1
),
mirrors AS (
    UPDATE mirrored SET symbol = $2 WHERE symbol = $1
)
UPDATE rejected SET symbol = $2 WHERE symbol = $1
