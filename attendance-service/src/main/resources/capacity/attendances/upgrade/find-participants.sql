-- $1 the last id so far; $2 limit. People whose address is hashed by the rule of earlier releases.
SELECT id, wrapped_key, details FROM participant WHERE address_rule = 1 AND id > $1 ORDER BY id LIMIT $2
