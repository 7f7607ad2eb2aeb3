-- Those that begin before $2, the oldest first; columns as packed_between.
SELECT first_id, last_id, first_at, last_at, at_unit, price_low, price_unit, quantity_low, quantity_unit, at, price, quantity, maker, checksum,
    at_width, price_width, quantity_width, numbers
FROM packed
WHERE symbol = $1 AND first_at < $2
ORDER BY first_at, first_id
LIMIT $3::bigint
