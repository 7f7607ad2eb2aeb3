SELECT packed_until($1)
