-- $1 commands, $2 position; their facts can only be after it. These are few rows, so commands need no index
SELECT position, id, stream, version, key, type, recorded_at, actor, command, payload
FROM journal
WHERE position > $2 AND command = ANY ($1)
ORDER BY position
