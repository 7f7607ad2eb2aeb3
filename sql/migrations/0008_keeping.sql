-- How long trades are kept: plain, packed, and not at all. Without a row everything stays as it is for ever.

CREATE TABLE keeping (
    markets text PRIMARY KEY CHECK (markets <> ''),
    pack_after integer CHECK (pack_after >= 0),
    drop_after integer CHECK (drop_after >= 1),
    changed_at timestamptz NOT NULL DEFAULT now(),
    CHECK (drop_after >= pack_after)
);
COMMENT ON TABLE keeping IS 'What a person chose: days after which trades are packed, and dropped (NULL: never). The most specific row that covers a market counts; candles stay for ever.';
COMMENT ON COLUMN keeping.markets IS 'A market''s name, a pattern (* any letters, ? any one), or ALL.';

-- What was dropped by choice was stored, and its candles still count it: neither missing nor merely skipped.
ALTER TABLE coverage DROP CONSTRAINT coverage_kind_check;
ALTER TABLE coverage ADD CONSTRAINT coverage_kind_check CHECK (kind IN ('stored', 'rejected', 'hole', 'skipped', 'dropped'));
CREATE INDEX coverage_dropped ON coverage (symbol, first_id) WHERE kind = 'dropped';

-- Who may read the ledger may read the choice.
DO $$
DECLARE
    reader text;
BEGIN
    FOR reader IN
        SELECT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END
        FROM pg_class, aclexplode(relacl)
        WHERE oid = 'public.coverage'::regclass AND privilege_type = 'SELECT' AND grantee <> relowner
    LOOP
        EXECUTE 'GRANT SELECT ON keeping TO ' || reader;
    END LOOP;
END
$$;
