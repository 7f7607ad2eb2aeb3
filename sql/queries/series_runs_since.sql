-- Runs of ids among the trades from $2 on.
SELECT min(trade_id), max(trade_id)
FROM (
    SELECT trade_id, trade_id - row_number() OVER (ORDER BY trade_id) AS run
    FROM trades_between($1, $2, 'infinity')
) AS numbered
GROUP BY run
ORDER BY 1
