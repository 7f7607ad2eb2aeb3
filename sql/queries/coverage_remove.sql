DELETE FROM coverage c
USING unnest($1::text[], $2::bigint[]) AS gone(symbol, first_id)
WHERE c.symbol = gone.symbol AND c.first_id = gone.first_id
