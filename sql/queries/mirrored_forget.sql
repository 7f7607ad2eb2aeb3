-- Takes $3 … $4 out of what is noted; what lies around stays.
WITH gone AS (
    DELETE FROM mirrored
    WHERE mirror = $1 AND symbol = $2 AND first_id <= $4::bigint AND last_id >= $3::bigint
    RETURNING first_id, last_id, kind, note, noted_at
)
SELECT first_id, last_id, kind, note FROM gone WHERE first_id < $3::bigint OR last_id > $4::bigint ORDER BY first_id
