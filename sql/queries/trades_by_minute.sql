-- Of each id its plain trade in that minute. $4 and $5 enclose all the minutes: values, so that only their partitions are planned.
SELECT t.traded_at, t.trade_id, t.price, t.quantity, t.buyer_is_maker
FROM unnest($2::bigint[], $3::timestamptz[]) AS asked(id, minute)
CROSS JOIN LATERAL (
    SELECT s.traded_at, s.trade_id, s.price, s.quantity, s.buyer_is_maker FROM trades s
    WHERE s.symbol = $1 AND s.trade_id = asked.id
        AND s.traded_at >= asked.minute AND s.traded_at < asked.minute + interval '1 minute'
        AND s.traded_at >= $4 AND s.traded_at < $5
    LIMIT 1
) AS t
