-- What begins within these ids, of one kind: it becomes part of a larger range.
DELETE FROM mirrored WHERE mirror = $1 AND symbol = $2 AND kind = $5 AND first_id BETWEEN $3::bigint AND $4::bigint
