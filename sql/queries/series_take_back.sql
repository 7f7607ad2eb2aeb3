UPDATE former_series f
SET set_aside_at = NULL
WHERE set_aside_at IS NOT NULL
  AND (EXISTS (SELECT FROM trades t WHERE t.symbol = f.symbol AND t.traded_at < f.ended_at)
       -- packed:
       OR EXISTS (SELECT FROM packed p WHERE p.symbol = f.symbol AND p.first_at < f.ended_at)
       -- :packed
  )
