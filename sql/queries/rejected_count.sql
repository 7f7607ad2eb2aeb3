SELECT count(*) FROM rejected WHERE symbol = $1
