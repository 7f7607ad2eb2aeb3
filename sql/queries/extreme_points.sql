-- Of each minute: the trades that go below or above everything later in it; the newest first. The last
-- condition says nothing new, but is a value: the months before are not even planned.
SELECT p.traded_at, p.price
FROM unnest($2::timestamptz[]) AS minute(opened_at)
CROSS JOIN LATERAL (
    SELECT t.traded_at, t.price,
        min(t.price) OVER later AS low_later,
        max(t.price) OVER later AS high_later
    FROM trades_between($1, greatest(minute.opened_at, $3::timestamptz), minute.opened_at + interval '1 minute') AS t
    WHERE t.traded_at >= $3
    WINDOW later AS (ORDER BY t.traded_at DESC, t.trade_id DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
) AS p
WHERE p.low_later IS NULL OR p.price < p.low_later OR p.price > p.high_later
ORDER BY p.traded_at DESC
