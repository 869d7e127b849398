-- $1 event
SELECT starts_on, ends_on FROM known_event WHERE id = $1
