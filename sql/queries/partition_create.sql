-- Not CREATE … PARTITION OF, which waits for every open reader and makes all others wait behind it.
CREATE TABLE :partition (
    LIKE trades INCLUDING ALL,
    CHECK (traded_at >= :from AND traded_at < :to)
);
ALTER TABLE trades ATTACH PARTITION :partition FOR VALUES FROM (:from) TO (:to);
