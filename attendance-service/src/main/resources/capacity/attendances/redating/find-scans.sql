-- $1 event, null for all; $2 and $3 the event and the scan after which to go on; $4 limit. In pages, because an installation may have
-- millions.
SELECT r.scan_id, r.participant_id, r.event_id, r.day, r.status, r.occurred_at, r.time_zone_rules, e.time_zone
FROM receipt r JOIN known_event e ON e.id = r.event_id
WHERE r.status <> 'QUARANTINED' AND r.occurred_at IS NOT NULL AND ($1::uuid IS NULL OR r.event_id = $1)
  AND (r.event_id, r.scan_id) > ($2::uuid, $3::uuid)
ORDER BY r.event_id, r.scan_id
LIMIT $4
