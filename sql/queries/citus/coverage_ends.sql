-- As that of all; ranges are disjoint, so the last one has the highest id.
SELECT a.place, min(c.first_id), max(c.last_id)
FROM unnest($1::text[]) WITH ORDINALITY AS a(symbol, place)
JOIN coverage c ON c.symbol = a.symbol
GROUP BY a.place
