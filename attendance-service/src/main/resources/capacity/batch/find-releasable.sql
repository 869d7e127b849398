-- Items that wait for nothing any more: their event has arrived, or was reopened. In the order they came.
SELECT q.*
FROM quarantine q JOIN known_event e ON e.id = q.event_id
WHERE q.status = 'WAITING' AND q.code IN ('unknown-event', 'event-cancelled') AND e.status <> 'CANCELLED'
ORDER BY q.sequence
LIMIT $1
