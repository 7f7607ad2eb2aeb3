-- The record: every trade exactly, the ledger of what is stored, what could not be, and candles.

CREATE TABLE exchange (
    identity text NOT NULL,
    noted_at timestamptz NOT NULL DEFAULT now(),
    single boolean PRIMARY KEY DEFAULT true CHECK (single)
);
COMMENT ON TABLE exchange IS 'The one exchange whose trade ids these are; written by the first recorder.';

CREATE TABLE trades (
    symbol text NOT NULL,
    traded_at timestamptz NOT NULL,
    trade_id bigint NOT NULL,
    price numeric(18,8) NOT NULL,
    quantity numeric(20,8) NOT NULL,
    buyer_is_maker boolean NOT NULL,
    PRIMARY KEY (symbol, traded_at, trade_id)
) PARTITION BY RANGE (traded_at);
COMMENT ON TABLE trades IS 'Every trade as the exchange reported it; partitioned by month of traded_at (UTC).';

CREATE TABLE coverage (
    symbol text NOT NULL,
    first_id bigint NOT NULL,
    last_id bigint NOT NULL,
    kind text NOT NULL CHECK (kind IN ('stored', 'rejected', 'hole', 'skipped')),
    noted_at timestamptz NOT NULL DEFAULT now(),
    note text,
    PRIMARY KEY (symbol, first_id),
    CHECK (first_id <= last_id)
);
COMMENT ON TABLE coverage IS 'The ledger: inclusive, disjoint ranges of trade ids. What lies between two ranges is missing.';

CREATE TABLE rejected (
    symbol text,
    trade_id bigint,
    raw text NOT NULL,
    reason text NOT NULL,
    noted_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE rejected IS 'What could not be stored as a trade, word for word.';
CREATE INDEX rejected_by_id ON rejected (symbol, trade_id);

CREATE TABLE candles (
    symbol text NOT NULL,
    span interval NOT NULL,
    opened_at timestamptz NOT NULL,
    open numeric(18,8) NOT NULL,
    high numeric(18,8) NOT NULL,
    low numeric(18,8) NOT NULL,
    close numeric(18,8) NOT NULL,
    volume numeric NOT NULL,
    quote_volume numeric NOT NULL,
    trades bigint NOT NULL,
    first_id bigint NOT NULL,
    last_id bigint NOT NULL,
    low_at timestamptz NOT NULL,
    high_at timestamptz NOT NULL,
    PRIMARY KEY (symbol, span, opened_at)
);
COMMENT ON TABLE candles IS '1 minute, 1 hour and 1 day, from stored trades only; open and close belong to the lowest and highest id.';

CREATE VIEW prices AS
    SELECT traded_at AS "timestamp", symbol, price FROM trades;
COMMENT ON VIEW prices IS 'The price of every trade, for questions in plain SQL.';
