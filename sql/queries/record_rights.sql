-- What a role may do here; where $1 is NULL, the session's own. Rights on tables that an older record lacks are not asked for.
WITH asked AS (SELECT coalesce($1::name, current_user) AS role),
need (name, privilege, is_reading) AS (
    VALUES ('trades', 'SELECT', true), ('coverage', 'SELECT', true), ('candles', 'SELECT', true), ('rejected', 'SELECT', true),
        ('exchange', 'SELECT', true), ('schema_migrations', 'SELECT', true), ('packed', 'SELECT', true), ('packed_end', 'SELECT', true),
        ('former_series', 'SELECT', true),
        ('record_identity', 'SELECT', false), ('exchange', 'INSERT', false),
        ('trades', 'INSERT', false), ('trades', 'UPDATE', false), ('trades', 'DELETE', false),
        ('coverage', 'INSERT', false), ('coverage', 'UPDATE', false), ('coverage', 'DELETE', false),
        ('candles', 'INSERT', false), ('candles', 'UPDATE', false), ('candles', 'DELETE', false),
        ('rejected', 'INSERT', false), ('rejected', 'UPDATE', false),
        ('former_series', 'INSERT', false), ('former_series', 'UPDATE', false),
        ('packed', 'INSERT', false), ('packed', 'DELETE', false)
),
lacking AS (
    SELECT n.name, n.privilege, n.is_reading
    FROM need AS n CROSS JOIN asked
    WHERE to_regclass('public.' || n.name) IS NOT NULL AND NOT has_table_privilege(role, to_regclass('public.' || n.name), n.privilege)
),
maker AS (
    SELECT m.name, to_regprocedure('public.' || m.name) AS oid
    FROM unnest(ARRAY['make_trades_partition(text,timestamptz,timestamptz)', 'drop_trades_partition(text)', 'packed_until(timestamptz)']) AS m(name)
)
SELECT role,
    current_setting('transaction_read_only') = 'on',
    coalesce((SELECT pg_has_role(role, relowner, 'USAGE') FROM pg_class WHERE oid = to_regclass('public.trades')), false)
        AND has_schema_privilege(role, 'public', 'CREATE'),
    has_schema_privilege(role, 'public', 'USAGE') AND NOT EXISTS (SELECT FROM lacking WHERE is_reading),
    (SELECT string_agg(privilege || ' on ' || name, ', ' ORDER BY name, privilege) FROM lacking),
    (SELECT string_agg('EXECUTE on ' || split_part(name, '(', 1), ', ' ORDER BY name) FROM maker
     WHERE oid IS NULL OR NOT has_function_privilege(role, oid, 'EXECUTE'))
FROM asked
