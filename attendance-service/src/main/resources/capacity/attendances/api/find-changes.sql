-- $1 streams; $2 last position that counts; $3 the types of facts
SELECT position, id, stream, version, key, type, recorded_at, actor, command, payload
FROM journal
WHERE stream = ANY ($1) AND position <= $2 AND type = ANY ($3)
ORDER BY position
