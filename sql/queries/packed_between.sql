SELECT first_id, last_id, first_at, last_at, at_unit, price_low, price_unit, quantity_low, quantity_unit, at, price, quantity, maker, checksum
FROM packed_between($1, $2, $3)
ORDER BY first_id
