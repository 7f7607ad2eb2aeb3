SELECT coalesce(hypertable_size('public.trades'), 0)::bigint
