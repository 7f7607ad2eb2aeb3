DELETE FROM :hypertable WHERE symbol = $1 AND (traded_at < $2::timestamptz OR traded_at >= $3::timestamptz)
