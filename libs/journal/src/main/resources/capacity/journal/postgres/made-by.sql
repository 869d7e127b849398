-- $1 commands, $2 position behind which they can only lie: few rows, hence no index on commands
SELECT position, id, stream, version, key, type, recorded_at, actor, command, payload
FROM journal
WHERE position > $2 AND command = ANY ($1)
ORDER BY position
