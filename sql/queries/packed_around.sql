-- kept
-- Of each market $1 the blocks around $4, of which one has its last packed trade before and one the first from then on: those that have both sides,
-- the last one that ends before and the first one that begins afterwards, these two as far as they reach into $2 ≤ t < $3. Which market, then columns
-- as packed_between. In a record of an older version the new names are those of the NULLs around the question.
SELECT m.number, b.*
FROM unnest($1::text[], $2::timestamptz[], $3::timestamptz[]) WITH ORDINALITY AS m(symbol, begins, ends, number)
CROSS JOIN LATERAL (
    SELECT o.*
    FROM (SELECT NULL::integer AS at_width, NULL::integer AS price_width, NULL::integer AS quantity_width, NULL::bit varying AS numbers) AS older
    CROSS JOIN LATERAL (
        SELECT p.*
        FROM (VALUES (interval '4 seconds'), (interval '2 minutes'), (interval '1 hour'), (interval '24 hours'), (interval '768 hours')) AS r(span)
        CROSS JOIN LATERAL (
            SELECT first_id, last_id, first_at, last_at, at_unit, price_low, price_unit, quantity_low, quantity_unit, at, price, quantity, maker, checksum,
                at_width, price_width, quantity_width, numbers
            FROM packed
            WHERE symbol = m.symbol AND reach = r.span AND first_at >= $4::timestamptz - r.span AND first_at < $4::timestamptz AND last_at >= $4::timestamptz
            OFFSET 0 -- one step in the index for each span
        ) AS p
        UNION ALL
        (
            SELECT first_id, last_id, first_at, last_at, at_unit, price_low, price_unit, quantity_low, quantity_unit, at, price, quantity, maker, checksum,
                at_width, price_width, quantity_width, numbers
            FROM packed
            WHERE symbol = m.symbol AND last_at >= m.begins AND last_at < $4::timestamptz
            ORDER BY last_at DESC, last_id DESC
            LIMIT 1
        )
        UNION ALL
        (
            SELECT first_id, last_id, first_at, last_at, at_unit, price_low, price_unit, quantity_low, quantity_unit, at, price, quantity, maker, checksum,
                at_width, price_width, quantity_width, numbers
            FROM packed
            WHERE symbol = m.symbol AND first_at >= $4::timestamptz AND first_at < m.ends
            ORDER BY first_at, first_id
            LIMIT 1
        )
    ) AS o
) AS b
