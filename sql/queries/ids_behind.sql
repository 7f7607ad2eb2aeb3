-- kept
-- Of the candles from $2, a full hour, until $4 the lowest id, and when the first of them begins: hours up to the day $3, and days from then on.
SELECT min(c.first_id), min(c.opened_at)
FROM (
    SELECT first_id, opened_at FROM candles
    WHERE symbol = $1 AND span = interval '1 hour' AND opened_at >= $2 AND opened_at < least($3::timestamptz, $4::timestamptz)
    UNION ALL
    SELECT first_id, opened_at FROM candles
    WHERE symbol = $1 AND span = interval '1 day' AND opened_at >= $3 AND opened_at < $4
) AS c
