SELECT DISTINCT symbol FROM :hypertable
