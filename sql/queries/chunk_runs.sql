-- Runs of ids among a market's trades of $2 ≤ t < $3.
SELECT min(trade_id), max(trade_id)
FROM (
    SELECT trade_id, trade_id - row_number() OVER (ORDER BY trade_id) AS run
    FROM trades
    WHERE symbol = $1 AND traded_at >= $2::timestamptz AND traded_at < $3::timestamptz
) AS numbered
GROUP BY run
ORDER BY 1
