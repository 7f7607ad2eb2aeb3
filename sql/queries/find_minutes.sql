-- The minutes of $2 ≤ t < $3 that may have a trade of at least $4 and of at least the value $5, between the prices $6 and $7: as their candles
-- tell, those of the days first. NULL does not matter. The earliest first.
SELECT m.opened_at, m.trades, m.volume::text, m.quote_volume::text
FROM candles d
CROSS JOIN LATERAL (
    SELECT c.opened_at, c.trades, c.volume, c.quote_volume
    FROM candles c
    WHERE c.symbol = $1 AND c.span = interval '1 minute' AND c.opened_at >= greatest(d.opened_at, date_trunc('minute', $2::timestamptz))
        AND c.opened_at < least(d.opened_at + interval '24 hours', $3::timestamptz)
        AND ($4::numeric IS NULL OR c.volume >= $4::numeric) AND ($5::numeric IS NULL OR c.quote_volume >= $5::numeric)
        AND ($6::numeric IS NULL OR c.high >= $6::numeric) AND ($7::numeric IS NULL OR c.low <= $7::numeric)
    ORDER BY c.opened_at
) AS m
WHERE d.symbol = $1 AND d.span = interval '1 day' AND d.opened_at >= date_trunc('day', $2::timestamptz) AND d.opened_at < $3::timestamptz
    AND ($4::numeric IS NULL OR d.volume >= $4::numeric) AND ($5::numeric IS NULL OR d.quote_volume >= $5::numeric)
    AND ($6::numeric IS NULL OR d.high >= $6::numeric) AND ($7::numeric IS NULL OR d.low <= $7::numeric)
ORDER BY d.opened_at, m.opened_at
LIMIT $8::bigint
