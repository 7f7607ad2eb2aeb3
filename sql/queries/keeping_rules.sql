SELECT markets, pack_after::bigint, drop_after::bigint FROM keeping
