-- An import may have called its trades back while the file was written and they were still there.
UPDATE archived SET brought_back_at = NULL WHERE symbol = $1 AND sum = $2 AND brought_back_at IS NOT NULL
