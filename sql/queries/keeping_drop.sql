DELETE FROM trades WHERE symbol = $1 AND traded_at >= $2 AND traded_at < $3 RETURNING trade_id
