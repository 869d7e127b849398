-- $1 position, $2 limit
SELECT position, id, stream, version, key, type, recorded_at, actor, command, payload
FROM journal
WHERE position > $1
ORDER BY position
LIMIT $2
