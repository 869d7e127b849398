-- Items that need not wait any longer, because their event has arrived or was reopened. In order of arrival.
SELECT q.id, q.status, q.code, q.detail, q.event_id, q.address_hash, q.item, q.corrected, q.faults, q.received_at,
       q.received_by, q.settled_at, q.settled_by, q.settled_how, q.command
FROM quarantine q JOIN known_event e ON e.id = q.event_id
WHERE q.status = 'WAITING' AND q.code IN ('unknown-event', 'event-cancelled') AND e.status <> 'CANCELLED'
ORDER BY q.sequence
LIMIT $1
