-- $1 the last id so far; $2 limit. Quarantined items whose address is hashed by the rule of earlier releases.
SELECT id, coalesce(corrected, item) AS item FROM quarantine WHERE address_rule = 1 AND id > $1 ORDER BY id LIMIT $2
