INSERT INTO coverage AS c (symbol, first_id, last_id, kind, note)
SELECT * FROM unnest($1::text[], $2::bigint[], $3::bigint[], $4::text[], $5::text[])
ON CONFLICT (symbol, first_id) DO UPDATE SET last_id = excluded.last_id, kind = excluded.kind, note = excluded.note
