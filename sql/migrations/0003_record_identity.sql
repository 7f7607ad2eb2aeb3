-- A database says who it is, however it is reached: localhost, 127.0.0.1, a socket and a service may be one and the same.

CREATE TABLE record_identity (
    identity uuid NOT NULL DEFAULT gen_random_uuid(),
    noted_at timestamptz NOT NULL DEFAULT now(),
    single boolean PRIMARY KEY DEFAULT true CHECK (single)
);
COMMENT ON TABLE record_identity IS 'The identity of this record, written once; what waits in a spool belongs to it.';
INSERT INTO record_identity DEFAULT VALUES;
