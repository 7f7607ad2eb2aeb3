-- A market's ids may lie further from its packed ones than an integer counts, where files of its first years were imported beside what is
-- traded now. The place of an id in the block before it was reckoned for any distance, which the server refused; now within the block alone.

-- The packed trade of one id, which says its own place in its block.
CREATE OR REPLACE FUNCTION packed_trade(market text, id bigint)
RETURNS TABLE (traded_at timestamptz, price numeric, quantity numeric, buyer_is_maker boolean)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 1 AS $$
    SELECT b.first_at + coalesce(b.at[b.place + 1], substring(b.numbers FROM b.place * b.at_width + 1 FOR b.at_width)::bigint)::double precision * b.at_unit,
        b.price_low + coalesce(b.price[b.place + 1],
            substring(b.numbers FROM b.count * b.at_width + b.place * b.price_width + 1 FOR b.price_width)::bigint) * b.price_unit,
        b.quantity_low + coalesce(b.quantity[b.place + 1],
            substring(b.numbers FROM b.count * (b.at_width + b.price_width) + b.place * b.quantity_width + 1 FOR b.quantity_width)::bigint) * b.quantity_unit,
        get_bit(b.maker, b.place) = 1
    FROM (
        SELECT p.first_at, p.last_id, p.at_unit, p.price_low, p.price_unit, p.quantity_low, p.quantity_unit, p.at, p.price, p.quantity, p.maker,
            p.numbers, p.at_width, p.price_width, p.quantity_width,
            (least($2, p.last_id) - p.first_id)::integer AS place, (p.last_id - p.first_id + 1)::integer AS count
        FROM public.packed p
        WHERE p.symbol = $1 AND p.first_id <= $2
        ORDER BY p.first_id DESC
        LIMIT 1
    ) AS b
    WHERE b.last_id >= $2
$$;
