-- The hour and the day, from their minutes: those before the ending may still stand under the market's own name, as may
-- those of a series that ended earlier, at $4. The minutes of both names come together before they are counted.
WITH minute AS MATERIALIZED (
    SELECT c.*
    FROM candles c
    WHERE c.symbol IN ($1, $2) AND c.span = interval '1 minute' AND c.opened_at >= date_trunc('day', $3::timestamptz)
        AND c.opened_at < date_trunc('day', $3::timestamptz) + interval '24 hours' AND c.opened_at >= date_trunc('minute', $4::timestamptz)
)
INSERT INTO candles (symbol, span, opened_at, open, high, low, close, volume, quote_volume, trades, first_id, last_id, low_at, high_at, largest)
SELECT m.series, s.span, s.opened_at,
       (array_agg(m.open ORDER BY m.first_id))[1], max(m.high), min(m.low), (array_agg(m.close ORDER BY m.last_id DESC))[1],
       sum(m.volume), sum(m.quote_volume), sum(m.trades)::bigint, min(m.first_id), max(m.last_id),
       (array_agg(m.low_at ORDER BY m.low, m.low_at))[1], (array_agg(m.high_at ORDER BY m.high DESC, m.high_at))[1],
       CASE WHEN bool_and(m.largest IS NOT NULL) THEN max(m.largest) END
FROM (VALUES
        (interval '1 hour', date_trunc('hour', $3::timestamptz), date_trunc('hour', $3::timestamptz) + interval '1 hour'),
        (interval '1 day', date_trunc('day', $3::timestamptz), date_trunc('day', $3::timestamptz) + interval '24 hours')
     ) AS s(span, opened_at, ends_at)
CROSS JOIN LATERAL (
    SELECT c.*, CASE WHEN c.symbol = $2 OR c.opened_at < date_trunc('minute', $3::timestamptz) THEN $2::text ELSE $1::text END AS series
    FROM minute c
    WHERE c.opened_at >= s.opened_at AND c.opened_at < s.ends_at
) AS m
GROUP BY m.series, s.span, s.opened_at
