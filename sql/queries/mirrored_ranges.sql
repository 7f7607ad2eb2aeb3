-- Of one market, or of all where $2 is empty.
SELECT symbol, first_id, last_id, kind FROM mirrored WHERE mirror = $1 AND ($2 = '' OR symbol = $2) ORDER BY symbol, first_id
