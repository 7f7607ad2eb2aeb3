-- Trades that were written to files, a month of a market each: what of them the ledger calls `dropped` is in the file.

CREATE TABLE archived (
    symbol text NOT NULL,
    sum text NOT NULL CHECK (sum ~ '^[0-9a-f]{64}$'),
    name text NOT NULL,
    folder text NOT NULL,
    form text NOT NULL,
    size bigint NOT NULL,
    from_time timestamptz NOT NULL,
    to_time timestamptz NOT NULL,
    rows bigint NOT NULL,
    first_ids bigint[] NOT NULL,
    last_ids bigint[] NOT NULL,
    complete boolean NOT NULL,
    removed boolean NOT NULL DEFAULT false,
    archived_at timestamptz NOT NULL DEFAULT now(),
    brought_back_at timestamptz,
    PRIMARY KEY (symbol, sum),
    CHECK (from_time < to_time),
    CHECK (cardinality(first_ids) = cardinality(last_ids) AND cardinality(first_ids) > 0)
);
COMMENT ON TABLE archived IS 'Months of trades that were written to files, read back and compared, a row a file.';
COMMENT ON COLUMN archived.sum IS 'SHA-256 of the file.';
COMMENT ON COLUMN archived.folder IS 'Where it was written; it may have been moved since.';
COMMENT ON COLUMN archived.first_ids IS 'Where the ranges of its trade ids begin; last_ids says where each ends.';
COMMENT ON COLUMN archived.complete IS 'Whether it has every trade of its month.';
COMMENT ON COLUMN archived.removed IS 'Its trades were taken out of the database, or that was begun; false: they were kept.';
COMMENT ON COLUMN archived.brought_back_at IS 'Since then the database has all of its trades again.';

DO $$
DECLARE
    reader text;
BEGIN
    FOR reader IN
        SELECT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END
        FROM pg_class, aclexplode(relacl)
        WHERE oid = 'public.coverage'::regclass AND privilege_type = 'SELECT' AND grantee <> relowner
    LOOP
        EXECUTE 'GRANT SELECT ON archived TO ' || reader;
    END LOOP;
END
$$;
