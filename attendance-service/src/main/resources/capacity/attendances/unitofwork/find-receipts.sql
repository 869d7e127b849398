-- The results of these scan ids. If there is no content key, the person was erased, and the content cannot be checked.
SELECT r.scan_id, r.content, r.status, r.participant_id, r.event_id, r.day, r.standing, r.position, r.occurred_at,
       r.time_zone_rules, p.content_key
FROM receipt r LEFT JOIN participant p ON p.id = r.participant_id
WHERE r.scan_id = ANY ($1::uuid[])
