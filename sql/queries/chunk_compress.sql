-- The oldest that ends by $1 and is not compressed.
SELECT packed_until($1::timestamptz)
