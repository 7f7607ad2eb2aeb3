DELETE FROM keeping WHERE markets = $1
