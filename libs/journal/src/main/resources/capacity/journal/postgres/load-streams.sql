-- $1 streams
SELECT position, id, stream, version, key, type, recorded_at, actor, command, payload
FROM journal
WHERE stream = ANY ($1)
ORDER BY stream, version
