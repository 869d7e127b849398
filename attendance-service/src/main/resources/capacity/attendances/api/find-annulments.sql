-- $1 streams; $2 the type of annulments
SELECT position, id, stream, version, key, type, recorded_at, actor, command, payload
FROM journal
WHERE stream = ANY ($1) AND type = $2
ORDER BY position
