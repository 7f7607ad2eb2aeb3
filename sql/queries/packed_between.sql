-- kept
-- In a record of an older version all blocks are arrays: then the new names are those of the NULLs around the question.
SELECT b.*
FROM (SELECT NULL::integer AS at_width, NULL::integer AS price_width, NULL::integer AS quantity_width, NULL::bit varying AS numbers) AS older
CROSS JOIN LATERAL (
    SELECT first_id, last_id, first_at, last_at, at_unit, price_low, price_unit, quantity_low, quantity_unit, at, price, quantity, maker, checksum,
        at_width, price_width, quantity_width, numbers
    FROM packed_between($1, $2, $3)
) AS b
ORDER BY b.first_id
