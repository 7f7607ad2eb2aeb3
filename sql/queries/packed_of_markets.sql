-- kept
-- The blocks of each market $1 that may have a trade of $2 ≤ t < $3; which market, then columns as packed_between.
SELECT m.number, b.*
FROM unnest($1::text[]) WITH ORDINALITY AS m(symbol, number)
CROSS JOIN LATERAL (
    SELECT o.*
    FROM (SELECT NULL::integer AS at_width, NULL::integer AS price_width, NULL::integer AS quantity_width, NULL::bit varying AS numbers) AS older
    CROSS JOIN LATERAL (
        SELECT first_id, last_id, first_at, last_at, at_unit, price_low, price_unit, quantity_low, quantity_unit, at, price, quantity, maker, checksum,
            at_width, price_width, quantity_width, numbers
        FROM packed_between(m.symbol, $2, $3)
    ) AS o
) AS b
