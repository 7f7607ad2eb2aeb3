UPDATE rejected SET symbol = $2 WHERE symbol = $1
