-- The minutes of $2 ≤ t < $3 that may have a trade of at least $4 and of at least the value $5, between the prices $6 and $7, or where $9 says so
-- several whose sum is so large: as the candles of days, hours and minutes tell, one after the other. NULL does not matter. The earliest first. Of a candle
-- without its largest trade the volume bounds it, and so quantity and value are told; in a record of an older version the name is that of the NULL around the question.
SELECT m.opened_at, m.trades, m.quantity::text, m.value::text
FROM (SELECT NULL::numeric AS largest) AS older
CROSS JOIN LATERAL (
    SELECT opened_at
    FROM candles
    WHERE symbol = $1 AND span = interval '1 day' AND opened_at >= date_trunc('day', $2::timestamptz) AND opened_at < $3::timestamptz
        AND ($4::numeric IS NULL OR CASE WHEN $9::boolean THEN volume ELSE coalesce(largest, volume) END >= $4::numeric)
        AND ($5::numeric IS NULL OR CASE WHEN $9::boolean THEN quote_volume ELSE coalesce(largest * high, quote_volume) END >= $5::numeric)
        AND ($6::numeric IS NULL OR high >= $6::numeric) AND ($7::numeric IS NULL OR low <= $7::numeric)
) AS d
CROSS JOIN LATERAL (
    SELECT opened_at
    FROM candles
    WHERE symbol = $1 AND span = interval '1 hour' AND opened_at >= greatest(d.opened_at, date_trunc('hour', $2::timestamptz))
        AND opened_at < least(d.opened_at + interval '24 hours', $3::timestamptz)
        AND ($4::numeric IS NULL OR CASE WHEN $9::boolean THEN volume ELSE coalesce(largest, volume) END >= $4::numeric)
        AND ($5::numeric IS NULL OR CASE WHEN $9::boolean THEN quote_volume ELSE coalesce(largest * high, quote_volume) END >= $5::numeric)
        AND ($6::numeric IS NULL OR high >= $6::numeric) AND ($7::numeric IS NULL OR low <= $7::numeric)
    OFFSET 0 -- each day by its own place in the index
) AS h
CROSS JOIN LATERAL (
    SELECT opened_at, trades, CASE WHEN $9::boolean THEN volume ELSE coalesce(largest, volume) END AS quantity,
        CASE WHEN $9::boolean THEN quote_volume ELSE coalesce(largest * high, quote_volume) END AS value
    FROM candles
    WHERE symbol = $1 AND span = interval '1 minute' AND opened_at >= greatest(h.opened_at, date_trunc('minute', $2::timestamptz))
        AND opened_at < least(h.opened_at + interval '1 hour', $3::timestamptz)
        AND ($4::numeric IS NULL OR CASE WHEN $9::boolean THEN volume ELSE coalesce(largest, volume) END >= $4::numeric)
        AND ($5::numeric IS NULL OR CASE WHEN $9::boolean THEN quote_volume ELSE coalesce(largest * high, quote_volume) END >= $5::numeric)
        AND ($6::numeric IS NULL OR high >= $6::numeric) AND ($7::numeric IS NULL OR low <= $7::numeric)
    OFFSET 0
) AS m
ORDER BY d.opened_at, h.opened_at, m.opened_at
LIMIT $8::bigint
