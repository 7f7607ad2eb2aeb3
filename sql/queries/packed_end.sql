SELECT ends_at FROM packed_end
