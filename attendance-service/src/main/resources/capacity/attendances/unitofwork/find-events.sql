SELECT id, status, time_zone, starts_on, ends_on, version FROM known_event WHERE id = ANY ($1::uuid[])
