SELECT drop_trades_partition($1)
