-- The largest quantity of one trade in each candle, so that a search for large trades leaves out every day, hour and minute that has none.
-- NULL: not known, as in the candles that were there before, whose volume bounds it. Adding it rewrites nothing.

ALTER TABLE candles ADD COLUMN largest numeric(20,8);
COMMENT ON COLUMN candles.largest IS 'The largest quantity of one of its trades; NULL in candles that an older version began.';
