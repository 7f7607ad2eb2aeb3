SELECT count(*) FROM trades_between($1, $2::timestamptz, $3::timestamptz)
