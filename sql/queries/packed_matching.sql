-- The blocks that may have a trade of the parts $2, $3 of at least $4, between the prices $5 and $6, as a block's own bounds tell: its widths say how
-- large a number of it can be. NULL does not matter. Columns as packed_between.
SELECT DISTINCT ON (b.first_id) b.first_id, b.last_id, b.first_at, b.last_at, b.at_unit, b.price_low, b.price_unit, b.quantity_low, b.quantity_unit, b.at,
    b.price, b.quantity, b.maker, b.checksum, b.at_width, b.price_width, b.quantity_width, b.numbers
FROM unnest($2::timestamptz[], $3::timestamptz[]) AS part(begins, ends)
CROSS JOIN LATERAL (
    SELECT o.*
    FROM (SELECT NULL::integer AS at_width, NULL::integer AS price_width, NULL::integer AS quantity_width, NULL::bit varying AS numbers) AS older
    CROSS JOIN LATERAL (
        SELECT first_id, last_id, first_at, last_at, at_unit, price_low, price_unit, quantity_low, quantity_unit, at, price, quantity, maker, checksum,
            at_width, price_width, quantity_width, numbers
        FROM packed_between($1, part.begins, part.ends)
    ) AS o
) AS b
WHERE ($4::numeric IS NULL OR b.quantity_width IS NULL OR b.quantity_low + b.quantity_unit * (power(2::numeric, b.quantity_width) - 1) >= $4::numeric)
    AND ($5::numeric IS NULL OR b.price_width IS NULL OR b.price_low + b.price_unit * (power(2::numeric, b.price_width) - 1) >= $5::numeric)
    AND ($6::numeric IS NULL OR b.price_low <= $6::numeric)
ORDER BY b.first_id
