-- kept
-- Days, hours and minutes, and at the last parts of minutes, so that each tile lies wholly before, in or after the period.
-- $4 … $7 are the minutes that its two edges cut (empty where one begins at the edge, the second also where both are one), $8 … $11 their
-- parts that have trades, which were counted before (plain_sides): the plan is without a month of trades, and serves every period.
WITH tiles AS (
    SELECT opened_at, span, trades, first_id, last_id
    FROM candles
    WHERE symbol = $1 AND span = interval '1 day'
        AND opened_at NOT IN (date_trunc('day', $2::timestamptz), date_trunc('day', $3::timestamptz))
    UNION ALL
    SELECT c.opened_at, c.span, c.trades, c.first_id, c.last_id
    FROM (SELECT DISTINCT date_trunc('day', edge) FROM unnest(ARRAY[$2, $3]::timestamptz[]) AS edge) AS cut(day)
    CROSS JOIN LATERAL (
        SELECT * FROM candles
        WHERE symbol = $1 AND span = interval '1 hour' AND opened_at >= cut.day AND opened_at < cut.day + interval '1 day'
    ) AS c
    WHERE c.opened_at NOT IN (date_trunc('hour', $2::timestamptz), date_trunc('hour', $3::timestamptz))
    UNION ALL
    SELECT c.opened_at, c.span, c.trades, c.first_id, c.last_id
    FROM (SELECT DISTINCT date_trunc('hour', edge) FROM unnest(ARRAY[$2, $3]::timestamptz[]) AS edge) AS cut(hour)
    CROSS JOIN LATERAL (
        SELECT * FROM candles
        WHERE symbol = $1 AND span = interval '1 minute' AND opened_at >= cut.hour AND opened_at < cut.hour + interval '1 hour'
    ) AS c
    WHERE NOT (c.opened_at >= $4 AND c.opened_at < $5) AND NOT (c.opened_at >= $6 AND c.opened_at < $7)
    UNION ALL
    SELECT e.opened_at, NULL, e.trades, e.first_id, e.last_id
    FROM unnest($8::timestamptz[], $9::bigint[], $10::bigint[], $11::bigint[]) AS e(opened_at, trades, first_id, last_id)
),
sides AS (
    SELECT max(last_id) FILTER (WHERE opened_at < $2::timestamptz) AS before,
        min(first_id) FILTER (WHERE opened_at >= $3::timestamptz) AS after,
        min(first_id) FILTER (WHERE opened_at >= $2::timestamptz AND opened_at < $3::timestamptz) AS first_id,
        max(last_id) FILTER (WHERE opened_at >= $2::timestamptz AND opened_at < $3::timestamptz) AS last_id
    FROM tiles
),
-- Candles count what was dropped, too. What has both is counted apart (completeness_mixed.sql).
inside AS (
    SELECT t.opened_at, t.span, t.trades, t.span IS NOT NULL AND l.has_dropped AS has_dropped, l.has_kept
    FROM tiles t
    CROSS JOIN LATERAL (
        SELECT coalesce(bool_or(c.kind = 'dropped'), false) AS has_dropped, coalesce(bool_or(c.kind = 'stored'), false) AS has_kept
        FROM coverage c
        WHERE t.span IS NOT NULL AND c.symbol = $1 AND c.first_id <= t.last_id AND c.last_id >= t.first_id
            AND c.first_id >= coalesce((SELECT max(b.first_id) FROM coverage b WHERE b.symbol = $1 AND b.first_id <= t.first_id), t.first_id)
    ) AS l
    WHERE t.opened_at >= $2::timestamptz AND t.opened_at < $3::timestamptz
),
ledger AS (
    SELECT (SELECT first_id FROM coverage WHERE symbol = $1 ORDER BY first_id LIMIT 1) AS first_id,
        (SELECT last_id FROM coverage WHERE symbol = $1 ORDER BY first_id DESC LIMIT 1) AS last_id
),
-- Where ids and times disagree, the wider range: nothing is called complete too early.
asked AS (
    SELECT least(coalesce(s.before + 1, l.first_id), s.first_id, s.after) AS first_id,
        greatest(coalesce(s.after - 1, l.last_id), s.last_id, s.before) AS last_id
    FROM sides s CROSS JOIN ledger l
),
known AS (
    SELECT c.kind, least(c.last_id, a.last_id) - greatest(c.first_id, a.first_id) + 1 AS ids
    FROM asked a CROSS JOIN LATERAL (
        SELECT * FROM coverage
        WHERE symbol = $1 AND first_id <= a.last_id AND last_id >= a.first_id
            AND first_id >= coalesce((SELECT max(b.first_id) FROM coverage b WHERE b.symbol = $1 AND b.first_id <= a.first_id),
                                     a.first_id)
    ) AS c
)
SELECT (SELECT coalesce(sum(trades), 0) FROM inside WHERE NOT has_dropped)::bigint,
    coalesce(a.last_id - a.first_id + 1 - (SELECT sum(ids) FROM known), a.last_id - a.first_id + 1, 0)::bigint,
    (SELECT coalesce(sum(ids), 0) FROM known WHERE kind = 'hole')::bigint,
    (SELECT coalesce(sum(ids), 0) FROM known WHERE kind = 'skipped')::bigint,
    (SELECT coalesce(sum(ids), 0) FROM known WHERE kind = 'rejected')::bigint,
    s.before IS NULL AND coalesce(l.first_id > 0, true),
    s.after IS NULL,
    a.first_id,
    a.last_id,
    (SELECT coalesce(sum(ids), 0) FROM known WHERE kind = 'dropped')::bigint,
    (SELECT array_agg(opened_at)::text FROM inside WHERE has_dropped AND has_kept),
    (SELECT array_agg(span)::text FROM inside WHERE has_dropped AND has_kept)
FROM sides s CROSS JOIN ledger l CROSS JOIN asked a
