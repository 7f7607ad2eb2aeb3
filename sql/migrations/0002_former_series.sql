-- An exchange may start a market's trade ids again: a test network's reset, a ticker that is used anew. What was recorded
-- before then goes under a name of its own, so that within a symbol an id means one trade.

CREATE TABLE former_series (
    symbol text NOT NULL,
    ended_at timestamptz NOT NULL,
    name text NOT NULL UNIQUE,
    noted_at timestamptz NOT NULL DEFAULT now(),
    set_aside_at timestamptz,
    PRIMARY KEY (symbol, ended_at)
);
COMMENT ON TABLE former_series IS 'Where a market''s trade ids started again: trades before ended_at (and not before the ending before it) are those of name.';
COMMENT ON COLUMN former_series.set_aside_at IS 'When the last of its rows had got the name; until then trades and candles still move, a few thousand at a time.';
