-- $1 streams; $2 the types of facts that change an accepted scan
SELECT position, id, stream, version, key, type, recorded_at, actor, command, payload
FROM journal
WHERE stream = ANY ($1) AND type = ANY ($2)
ORDER BY position
