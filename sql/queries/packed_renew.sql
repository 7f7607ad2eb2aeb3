-- From arrays to bits; returns what they are now, columns as packed_between.
UPDATE packed p
SET at = NULL, price = NULL, quantity = NULL, at_width = packed_width(p.at), price_width = packed_width(p.price), quantity_width = packed_width(p.quantity),
    numbers = packed_bits(p.at, packed_width(p.at)) || packed_bits(p.price, packed_width(p.price)) || packed_bits(p.quantity, packed_width(p.quantity))
FROM unnest($2::bigint[], $3::bigint[]) AS old(first_id, last_id)
WHERE p.symbol = $1 AND p.first_id = old.first_id AND p.last_id = old.last_id AND p.at IS NOT NULL
RETURNING p.first_id, p.last_id, p.first_at, p.last_at, p.at_unit, p.price_low, p.price_unit, p.quantity_low, p.quantity_unit, p.at, p.price,
    p.quantity, p.maker, p.checksum, p.at_width, p.price_width, p.quantity_width, p.numbers
