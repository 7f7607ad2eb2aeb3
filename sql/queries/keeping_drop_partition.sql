-- The parent's lock first, as writers take them; and nobody waits for it longer than a moment.
SET LOCAL lock_timeout = '200ms';
LOCK TABLE ONLY trades IN ACCESS EXCLUSIVE MODE;
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM :partition) THEN
        DROP TABLE :partition;
    END IF;
END
$$;
