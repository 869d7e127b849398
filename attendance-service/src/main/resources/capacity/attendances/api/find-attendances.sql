-- $1 event, which is the key of an attendance's facts; $2 position; $3 limit; $4 the type of accepted scans
SELECT position, id, stream, version, key, type, recorded_at, actor, command, payload
FROM journal
WHERE key = $1 AND position > $2 AND type = $4
ORDER BY position
LIMIT $3
