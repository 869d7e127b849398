-- $1 event; $2 the type of redated scans. The first day of each scan that was moved.
SELECT DISTINCT ON (payload::json ->> 'scanId')
       (payload::json ->> 'scanId')::uuid AS scan_id, (payload::json ->> 'participantId')::uuid AS participant_id,
       (payload::json ->> 'from')::date AS day
FROM journal
WHERE key = $1 AND type = $2
ORDER BY payload::json ->> 'scanId', position
