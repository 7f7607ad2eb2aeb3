SELECT price_decimals::int, quantity_decimals::int
FROM imported_files
WHERE symbol = $1 AND price_decimals IS NOT NULL AND quantity_decimals IS NOT NULL
ORDER BY imported_at DESC
LIMIT 1
