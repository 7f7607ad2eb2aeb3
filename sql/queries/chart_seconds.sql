-- One pass over the trades in the order of their index, in which each second's prices are gathered: the first and the last
-- need no sorting of their own. When the low and the high were is not gathered: it would take a tenth more time. Whichever way the groups are kept, a group's rows come in the order of the subquery.
SELECT opened_at, prices[1] AS open, high, low, prices[trades] AS close, volume, trades, first_at, last_at
FROM (
    SELECT date_bin('1 second', traded_at, timestamptz 'epoch') AS opened_at, array_agg(price) AS prices, max(price) AS high,
        min(price) AS low, sum(quantity)::text AS volume, count(*) AS trades, min(traded_at) AS first_at, max(traded_at) AS last_at
    FROM (
        SELECT traded_at, price, quantity
        FROM trades_between($1, $2, $3)
        ORDER BY traded_at, trade_id
    ) AS ordered
    GROUP BY 1
) AS seconds
ORDER BY opened_at
