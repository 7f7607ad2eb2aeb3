-- Of each market the lowest and the highest id that the ledger tells of, through its key.
SELECT a.place, f.first_id, l.last_id
FROM unnest($1::text[]) WITH ORDINALITY AS a(symbol, place)
CROSS JOIN LATERAL (SELECT c.first_id FROM coverage c WHERE c.symbol = a.symbol ORDER BY c.first_id LIMIT 1) AS f
CROSS JOIN LATERAL (SELECT c.last_id FROM coverage c WHERE c.symbol = a.symbol ORDER BY c.first_id DESC LIMIT 1) AS l
