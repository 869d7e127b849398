-- A receipt changes once at most: when what was quarantined is released.
INSERT INTO receipt (scan_id, content, status, participant_id, event_id, day, standing, position)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::uuid[], $6::date[], $7::uuid[], $8::bigint[])
ON CONFLICT (scan_id) DO UPDATE
SET content = excluded.content, status = excluded.status, participant_id = excluded.participant_id,
    event_id = excluded.event_id, day = excluded.day, standing = excluded.standing, position = excluded.position
WHERE receipt.status = 'QUARANTINED'
