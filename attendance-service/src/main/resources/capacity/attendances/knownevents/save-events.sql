INSERT INTO known_event (id, status, time_zone, starts_on, ends_on, version)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::date[], $5::date[], $6::bigint[])
ON CONFLICT (id) DO UPDATE
SET status = excluded.status, time_zone = excluded.time_zone, starts_on = excluded.starts_on,
    ends_on = excluded.ends_on, version = excluded.version
WHERE known_event.version <= excluded.version
