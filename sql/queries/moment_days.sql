-- kept
-- Of each market $1 the lowest and highest price of the day $2 before $5, which is in the hour $3 and the minute $4, as candles know it: what
-- a candle reached before $5 counts, and only where one reached more afterwards its parts are asked. At the end, of the minute itself,
-- what it reached in all: it may have to be looked into. Of equal ones the earliest.
SELECT d.number, l.low, l.low_at, h.high, h.high_at, o.low, o.high
FROM (
    SELECT m.number, m.symbol, c.low, c.low_at, c.high, c.high_at
    FROM unnest($1::text[]) WITH ORDINALITY AS m(symbol, number)
    JOIN candles c ON c.symbol = m.symbol AND c.span = interval '1 day' AND c.opened_at = $2::timestamptz
) AS d
LEFT JOIN LATERAL (
    SELECT p.low, p.low_at
    FROM (
        SELECT d.low, d.low_at WHERE d.low_at < $5::timestamptz
        UNION ALL
        (
            SELECT c.low, c.low_at
            FROM candles c
            WHERE d.low_at >= $5::timestamptz AND c.symbol = d.symbol AND c.span = interval '1 hour' AND c.opened_at >= $2::timestamptz
                AND c.opened_at <= $3::timestamptz AND c.low_at < $5::timestamptz
            ORDER BY c.low, c.low_at
            LIMIT 1
        )
        UNION ALL
        (
            SELECT c.low, c.low_at
            FROM candles c
            WHERE d.low_at >= $5::timestamptz AND c.symbol = d.symbol AND c.span = interval '1 minute' AND c.opened_at >= $3::timestamptz
                AND c.opened_at <= $4::timestamptz AND c.low_at < $5::timestamptz
            ORDER BY c.low, c.low_at
            LIMIT 1
        )
    ) AS p
    ORDER BY p.low, p.low_at
    LIMIT 1
) AS l ON true
LEFT JOIN LATERAL (
    SELECT p.high, p.high_at
    FROM (
        SELECT d.high, d.high_at WHERE d.high_at < $5::timestamptz
        UNION ALL
        (
            SELECT c.high, c.high_at
            FROM candles c
            WHERE d.high_at >= $5::timestamptz AND c.symbol = d.symbol AND c.span = interval '1 hour' AND c.opened_at >= $2::timestamptz
                AND c.opened_at <= $3::timestamptz AND c.high_at < $5::timestamptz
            ORDER BY c.high DESC, c.high_at
            LIMIT 1
        )
        UNION ALL
        (
            SELECT c.high, c.high_at
            FROM candles c
            WHERE d.high_at >= $5::timestamptz AND c.symbol = d.symbol AND c.span = interval '1 minute' AND c.opened_at >= $3::timestamptz
                AND c.opened_at <= $4::timestamptz AND c.high_at < $5::timestamptz
            ORDER BY c.high DESC, c.high_at
            LIMIT 1
        )
    ) AS p
    ORDER BY p.high DESC, p.high_at
    LIMIT 1
) AS h ON true
LEFT JOIN candles o ON o.symbol = d.symbol AND o.span = interval '1 minute' AND o.opened_at = $4::timestamptz
    AND (d.low_at >= $5::timestamptz OR d.high_at >= $5::timestamptz)
