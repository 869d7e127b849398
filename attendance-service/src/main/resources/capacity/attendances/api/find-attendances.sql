-- $1 event, which is the key of an attendance's facts; $2 position; $3 last position that counts; $4 limit; $5 the types of accepted scans;
-- $6 the type of scans on another day. Of a scan that stands only since it was redated, that is the first fact.
SELECT position, id, stream, version, key, type, recorded_at, actor, command, payload
FROM journal f
WHERE key = $1 AND position > $2 AND position <= $3
  AND (type = ANY ($5) OR type = $6 AND NOT EXISTS (
    SELECT FROM journal e
    WHERE e.stream = f.stream AND e.version < f.version AND e.payload::json ->> 'scanId' = f.payload::json ->> 'scanId'))
ORDER BY position
LIMIT $4
