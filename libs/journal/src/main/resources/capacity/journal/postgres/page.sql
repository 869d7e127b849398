-- As after.sql, but at most $3 bytes and the fact that exceeds them, because the reader keeps two pages in memory.
SELECT position, id, stream, version, key, type, recorded_at, actor, command, payload
FROM (
    SELECT *, sum(octet_length(payload)) OVER (ORDER BY position) - octet_length(payload) AS bytes_before
    FROM (SELECT * FROM journal WHERE position > $1 ORDER BY position LIMIT $2) AS most
) AS page
WHERE bytes_before < $3
ORDER BY position
