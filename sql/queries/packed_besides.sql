-- The blocks that end with an id of $2, and those that begin with one of $3; columns as packed_between.
SELECT DISTINCT ON (b.first_id)
    b.first_id, b.last_id, b.first_at, b.last_at, b.at_unit, b.price_low, b.price_unit, b.quantity_low, b.quantity_unit, b.at, b.price,
    b.quantity, b.maker, b.checksum, b.at_width, b.price_width, b.quantity_width, b.numbers
FROM (
    SELECT p.*
    FROM unnest($2::bigint[]) AS ending(id)
    CROSS JOIN LATERAL (SELECT * FROM packed WHERE symbol = $1 AND first_id <= ending.id ORDER BY first_id DESC LIMIT 1) AS p
    WHERE p.last_id = ending.id
    UNION ALL
    SELECT p.*
    FROM unnest($3::bigint[]) AS beginning(id)
    CROSS JOIN LATERAL (SELECT * FROM packed WHERE symbol = $1 AND first_id = beginning.id LIMIT 1) AS p
) AS b
ORDER BY b.first_id
