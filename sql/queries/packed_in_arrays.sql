-- Those behind the id $2 that an older version packed, as arrays; columns as packed_between.
SELECT first_id, last_id, first_at, last_at, at_unit, price_low, price_unit, quantity_low, quantity_unit, at, price, quantity, maker, checksum,
    at_width, price_width, quantity_width, numbers
FROM packed
WHERE symbol = $1 AND first_id > $2 AND at IS NOT NULL
ORDER BY first_id
LIMIT $3::bigint
