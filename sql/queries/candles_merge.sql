INSERT INTO candles AS c (symbol, span, opened_at, open, high, low, close, volume, quote_volume, trades,
                          first_id, last_id, low_at, high_at, largest)
SELECT n.symbol, justify_hours(make_interval(secs => n.seconds)), n.opened_at, n.open, n.high, n.low, n.close, n.volume,
       n.quote_volume, n.trades, n.first_id, n.last_id, n.low_at, n.high_at, n.largest
FROM unnest($1::text[], $2::int[], $3::timestamptz[], $4::numeric[], $5::numeric[], $6::numeric[], $7::numeric[],
            $8::numeric[], $9::numeric[], $10::bigint[], $11::bigint[], $12::bigint[], $13::timestamptz[],
            $14::timestamptz[], $15::numeric[])
    AS n(symbol, seconds, opened_at, open, high, low, close, volume, quote_volume, trades, first_id, last_id, low_at, high_at, largest)
ON CONFLICT (symbol, span, opened_at) DO UPDATE SET
    open = CASE WHEN excluded.first_id < c.first_id THEN excluded.open ELSE c.open END,
    close = CASE WHEN excluded.last_id > c.last_id THEN excluded.close ELSE c.close END,
    low = least(c.low, excluded.low),
    high = greatest(c.high, excluded.high),
    low_at = CASE WHEN excluded.low < c.low THEN excluded.low_at
                  WHEN excluded.low = c.low THEN least(c.low_at, excluded.low_at)
                  ELSE c.low_at END,
    high_at = CASE WHEN excluded.high > c.high THEN excluded.high_at
                   WHEN excluded.high = c.high THEN least(c.high_at, excluded.high_at)
                   ELSE c.high_at END,
    volume = c.volume + excluded.volume,
    quote_volume = c.quote_volume + excluded.quote_volume,
    trades = c.trades + excluded.trades,
    first_id = least(c.first_id, excluded.first_id),
    last_id = greatest(c.last_id, excluded.last_id),
    largest = CASE WHEN c.largest >= excluded.largest THEN c.largest WHEN c.largest < excluded.largest THEN excluded.largest END
