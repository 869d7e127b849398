INSERT INTO receipt (scan_id, content, status, participant_id, event_id, day, standing, position)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::uuid[], $6::date[], $7::uuid[], $8::bigint[])
