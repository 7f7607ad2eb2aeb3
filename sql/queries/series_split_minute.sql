-- From the trades themselves, those from before $4 apart: they belong to a series that ended earlier.
INSERT INTO candles (symbol, span, opened_at, open, high, low, close, volume, quote_volume, trades, first_id, last_id, low_at, high_at, largest)
SELECT CASE WHEN is_former THEN $2::text ELSE $1::text END, interval '1 minute', date_trunc('minute', $3::timestamptz),
       (array_agg(price ORDER BY trade_id))[1], max(price), min(price), (array_agg(price ORDER BY trade_id DESC))[1],
       sum(quantity), sum(price * quantity), count(*), min(trade_id), max(trade_id),
       (array_agg(traded_at ORDER BY price, traded_at))[1], (array_agg(traded_at ORDER BY price DESC, traded_at))[1], max(quantity)
FROM (
    SELECT *, traded_at < $3::timestamptz AS is_former
    FROM trades_between($1, date_trunc('minute', $3::timestamptz), date_trunc('minute', $3::timestamptz) + interval '1 minute')
    WHERE traded_at >= $4::timestamptz
) AS t
GROUP BY is_former
