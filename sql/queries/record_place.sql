SELECT current_user,
       has_schema_privilege('public', 'CREATE'),
       current_setting('transaction_read_only') = 'on',
       to_regclass('public.trades') IS NOT NULL AND to_regclass('public.exchange') IS NOT NULL
