-- The first candle that opened in $3 ≤ t < $4 and reached $5 or more, $6 or less, or something else than $7. NULL does not matter.
SELECT opened_at, low, high, low_at, high_at
FROM candles
WHERE symbol = $1 AND span = $2::interval AND opened_at >= $3 AND opened_at < $4
    AND ($5::numeric IS NULL OR high >= $5::numeric) AND ($6::numeric IS NULL OR low <= $6::numeric)
    AND ($7::numeric IS NULL OR low <> $7::numeric OR high <> $7::numeric)
ORDER BY opened_at
LIMIT 1
