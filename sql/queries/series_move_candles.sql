-- Trades that came late may have made a candle under the new name already.
WITH moved AS (
    DELETE FROM candles c
    USING (
        SELECT span, opened_at
        FROM candles
        WHERE symbol = $1
            AND opened_at < CASE span WHEN interval '1 minute' THEN date_trunc('minute', $3::timestamptz)
                                      WHEN interval '1 hour' THEN date_trunc('hour', $3::timestamptz)
                                      ELSE date_trunc('day', $3::timestamptz) END
        ORDER BY span, opened_at
        LIMIT $4::bigint
    ) AS old
    WHERE c.symbol = $1 AND c.span = old.span AND c.opened_at = old.opened_at
    RETURNING c.*
)
INSERT INTO candles AS c (symbol, span, opened_at, open, high, low, close, volume, quote_volume, trades, first_id, last_id, low_at, high_at)
SELECT $2::text, span, opened_at, open, high, low, close, volume, quote_volume, trades, first_id, last_id, low_at, high_at
FROM moved
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
    last_id = greatest(c.last_id, excluded.last_id)
