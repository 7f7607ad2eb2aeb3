SELECT public.make_trades_partition(':partition', :from, :to)
