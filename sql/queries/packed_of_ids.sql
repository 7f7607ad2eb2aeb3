-- kept
-- Of each id its packed trade of that minute; an id says its own place in its block.
SELECT p.traded_at, asked.id, p.price, p.quantity, p.buyer_is_maker
FROM unnest($2::bigint[], $3::timestamptz[]) AS asked(id, minute)
CROSS JOIN LATERAL packed_trade($1, asked.id) AS p
WHERE p.traded_at >= asked.minute AND p.traded_at < asked.minute + interval '1 minute'
