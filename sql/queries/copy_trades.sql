COPY trades (symbol, traded_at, trade_id, price, quantity, buyer_is_maker) FROM STDIN (FORMAT binary)
