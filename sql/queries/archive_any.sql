-- Whether a trade of $2 ≤ t < $3 is stored. A block lies within one month.
SELECT EXISTS (SELECT 1 FROM trades WHERE symbol = $1 AND traded_at >= $2::timestamptz AND traded_at < $3::timestamptz)
    OR EXISTS (SELECT 1 FROM packed WHERE symbol = $1 AND first_at >= $2::timestamptz AND first_at < $3::timestamptz)
