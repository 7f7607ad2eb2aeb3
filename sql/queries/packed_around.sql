-- kept
-- The blocks of which one has a part's newest trade ($4), or its oldest; whose the block is, then columns as packed_between. A block serves all parts of
-- its market. In a record of an older version the new names are those of the NULLs around the question.
SELECT DISTINCT ON (part.symbol, b.first_id) part.symbol, b.first_id, b.last_id, b.first_at, b.last_at, b.at_unit, b.price_low, b.price_unit, b.quantity_low,
    b.quantity_unit, b.at, b.price, b.quantity, b.maker, b.checksum, b.at_width, b.price_width, b.quantity_width, b.numbers
FROM unnest($1::text[], $2::timestamptz[], $3::timestamptz[], $4::boolean[]) AS part(symbol, begins, ends, is_newest)
CROSS JOIN LATERAL (
    SELECT o.*
    FROM (SELECT NULL::integer AS at_width, NULL::integer AS price_width, NULL::integer AS quantity_width, NULL::bit varying AS numbers) AS older
    CROSS JOIN LATERAL (
        SELECT first_id, last_id, first_at, last_at, at_unit, price_low, price_unit, quantity_low, quantity_unit, at, price, quantity, maker, checksum,
            at_width, price_width, quantity_width, numbers
        FROM packed_before(part.symbol, part.ends)
        WHERE part.is_newest
        UNION ALL
        SELECT first_id, last_id, first_at, last_at, at_unit, price_low, price_unit, quantity_low, quantity_unit, at, price, quantity, maker, checksum,
            at_width, price_width, quantity_width, numbers
        FROM packed_after(part.symbol, part.begins)
        WHERE NOT part.is_newest
    ) AS o
) AS b
WHERE b.last_at >= part.begins AND b.first_at < part.ends
ORDER BY part.symbol, b.first_id
