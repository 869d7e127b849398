-- What came of these scan ids. Without a content key the person is gone, and with them the check of the content.
SELECT r.*, p.content_key
FROM receipt r LEFT JOIN participant p ON p.id = r.participant_id
WHERE r.scan_id = ANY ($1::uuid[])
