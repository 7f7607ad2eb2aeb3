-- The blocks that may have a trade of the parts $2, $3 of at least $4, between the prices $5 and $6, as a block's own bounds tell: its widths say how
-- large a number of it can be. NULL does not matter. Columns as packed_between. They are found apart from
-- their order, which would be a reason to read all blocks by their ids.
WITH found AS MATERIALIZED (
    SELECT b.*
    FROM unnest($2::timestamptz[], $3::timestamptz[]) AS part(begins, ends)
    CROSS JOIN LATERAL (
        SELECT o.*
        FROM (SELECT NULL::integer AS at_width, NULL::integer AS price_width, NULL::integer AS quantity_width, NULL::bit varying AS numbers) AS older
        CROSS JOIN LATERAL (
            SELECT first_id, last_id, first_at, last_at, at_unit, price_low, price_unit, quantity_low, quantity_unit, at, price, quantity, maker, checksum,
                at_width, price_width, quantity_width, numbers
            FROM packed_between($1, part.begins, part.ends)
            OFFSET 0 -- each part by its own place in the index
        ) AS o
    ) AS b
    WHERE ($4::numeric IS NULL OR b.quantity_width IS NULL OR b.quantity_low + b.quantity_unit * (power(2::numeric, b.quantity_width) - 1) >= $4::numeric)
        AND ($5::numeric IS NULL OR b.price_width IS NULL OR b.price_low + b.price_unit * (power(2::numeric, b.price_width) - 1) >= $5::numeric)
        AND ($6::numeric IS NULL OR b.price_low <= $6::numeric)
)
SELECT DISTINCT ON (first_id) first_id, last_id, first_at, last_at, at_unit, price_low, price_unit, quantity_low, quantity_unit, at,
    price, quantity, maker, checksum, at_width, price_width, quantity_width, numbers
FROM found
ORDER BY first_id
