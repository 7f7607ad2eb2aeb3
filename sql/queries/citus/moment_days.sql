-- Of each market $1 the lowest and highest price of the day $2 before $5, which is in the hour $3 and the minute $4, as candles know it: what
-- a candle reached before $5 counts, and only where one reached more afterwards its parts are asked. At the end, of the minute itself,
-- what it reached afterwards: its trades may have to be looked at.
WITH day AS (
    SELECT m.number, m.symbol, c.low, c.low_at, c.high, c.high_at
    FROM unnest($1::text[]) WITH ORDINALITY AS m(symbol, number)
    JOIN candles c ON c.symbol = m.symbol AND c.span = interval '1 day' AND c.opened_at = $2::timestamptz
),
hour AS (
    SELECT d.number, d.symbol, c.opened_at, c.low, c.low_at, c.high, c.high_at
    FROM day d
    CROSS JOIN LATERAL (
        SELECT * FROM candles
        WHERE symbol = d.symbol AND span = interval '1 hour' AND opened_at >= $2::timestamptz AND opened_at <= $3::timestamptz
    ) AS c
    WHERE d.low_at >= $5::timestamptz OR d.high_at >= $5::timestamptz
),
minute AS (
    SELECT h.number, c.opened_at, c.low, c.low_at, c.high, c.high_at
    FROM hour h
    CROSS JOIN LATERAL (
        SELECT * FROM candles
        WHERE symbol = h.symbol AND span = interval '1 minute' AND opened_at >= $3::timestamptz AND opened_at <= $4::timestamptz
    ) AS c
    WHERE h.opened_at = $3::timestamptz AND (h.low_at >= $5::timestamptz OR h.high_at >= $5::timestamptz)
),
part AS (
    SELECT number, low, low_at, high, high_at, NULL::numeric AS open_low, NULL::numeric AS open_high FROM day
    UNION ALL
    SELECT number, low, low_at, high, high_at, NULL, NULL FROM hour
    UNION ALL
    SELECT number, low, low_at, high, high_at, CASE WHEN opened_at = $4::timestamptz THEN low END, CASE WHEN opened_at = $4::timestamptz THEN high END
    FROM minute
),
-- One sort for all of it: what is lowest may have been so several times.
best AS (
    SELECT *, min(low) FILTER (WHERE low_at < $5::timestamptz) OVER market AS least,
        max(high) FILTER (WHERE high_at < $5::timestamptz) OVER market AS most
    FROM part
    WINDOW market AS (PARTITION BY number)
)
SELECT number, max(least), min(low_at) FILTER (WHERE low = least AND low_at < $5::timestamptz),
    max(most), min(high_at) FILTER (WHERE high = most AND high_at < $5::timestamptz), max(open_low), max(open_high)
FROM best
GROUP BY number
