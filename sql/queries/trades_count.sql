SELECT count(*)
FROM trades_between($1, $2, $3)
