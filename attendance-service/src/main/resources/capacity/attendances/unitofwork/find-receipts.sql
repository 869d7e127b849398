-- What came of these scan ids. Without a content key the person is gone, and with them the check of the content.
SELECT r.scan_id, r.content, r.status, r.participant_id, r.event_id, r.day, r.standing, r.position, p.content_key
FROM receipt r LEFT JOIN participant p ON p.id = r.participant_id
WHERE r.scan_id = ANY ($1::uuid[])
