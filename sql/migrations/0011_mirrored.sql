-- What was sent to other databases of the desk's, so that each trade is sent there whenever it came to be stored.

CREATE TABLE mirrored (
    mirror text NOT NULL CHECK (mirror <> ''),
    symbol text NOT NULL,
    first_id bigint NOT NULL,
    last_id bigint NOT NULL,
    kind text NOT NULL CHECK (kind IN ('sent', 'refused')),
    note text,
    noted_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (mirror, symbol, first_id),
    CHECK (first_id <= last_id)
);
COMMENT ON TABLE mirrored IS 'Inclusive, disjoint ranges of trade ids that a mirror (InfluxDB) took or refused; what is stored and not in a range is yet to be sent.';
COMMENT ON COLUMN mirrored.mirror IS 'Its address, without anything secret.';
COMMENT ON COLUMN mirrored.note IS 'Why it refused them, in its own words.';

DO $$
DECLARE
    reader text;
BEGIN
    FOR reader IN
        SELECT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END
        FROM pg_class, aclexplode(relacl)
        WHERE oid = 'public.coverage'::regclass AND privilege_type = 'SELECT' AND grantee <> relowner
    LOOP
        EXECUTE 'GRANT SELECT ON mirrored TO ' || reader;
    END LOOP;
END
$$;
