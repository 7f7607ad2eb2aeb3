-- Files of trades that were imported: the same one again is known by its sum, and another one of the same name is news.

CREATE TABLE imported_files (
    symbol text NOT NULL,
    sum text NOT NULL CHECK (sum ~ '^[0-9a-f]{64}$'),
    name text NOT NULL,
    size bigint NOT NULL,
    last_modified timestamptz,
    rows bigint NOT NULL,
    first_ids bigint[] NOT NULL,
    last_ids bigint[] NOT NULL,
    price_decimals smallint,
    quantity_decimals smallint,
    imported_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (symbol, sum),
    CHECK (cardinality(first_ids) = cardinality(last_ids))
);
CREATE INDEX imported_files_by_sum ON imported_files (sum);
CREATE INDEX imported_files_by_name ON imported_files (name);
COMMENT ON TABLE imported_files IS 'Files that were imported whole, a row for each market in one.';
COMMENT ON COLUMN imported_files.sum IS 'SHA-256 of the file as it lay on the disk.';
COMMENT ON COLUMN imported_files.last_modified IS 'When the server that it came from had it last changed, where that is known.';
COMMENT ON COLUMN imported_files.first_ids IS 'Where the ranges of its trade ids begin; last_ids says where each ends.';
COMMENT ON COLUMN imported_files.price_decimals IS 'How many decimals the prices of its rows are written with, where it is the exchange''s own.';

DO $$
DECLARE
    reader text;
BEGIN
    FOR reader IN
        SELECT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END
        FROM pg_class, aclexplode(relacl)
        WHERE oid = 'public.coverage'::regclass AND privilege_type = 'SELECT' AND grantee <> relowner
    LOOP
        EXECUTE 'GRANT SELECT ON imported_files TO ' || reader;
    END LOOP;
END
$$;
