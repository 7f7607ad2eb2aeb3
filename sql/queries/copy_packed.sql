COPY packed (symbol, first_id, last_id, first_at, last_at, reach, at_unit, price_low, price_unit, quantity_low, quantity_unit,
             at_width, price_width, quantity_width, numbers, maker, checksum) FROM STDIN (FORMAT binary)
