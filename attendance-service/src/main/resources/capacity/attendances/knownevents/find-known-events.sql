SELECT id FROM known_event WHERE id = ANY ($1::uuid[])
