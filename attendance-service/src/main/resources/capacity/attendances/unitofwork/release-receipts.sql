-- A receipt changes at most once: when its quarantined item is released.
UPDATE receipt r
SET content = n.content, status = n.status, participant_id = n.participant_id, event_id = n.event_id, day = n.day,
    standing = n.standing, position = n.position, occurred_at = n.occurred_at, time_zone_rules = n.time_zone_rules
FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::uuid[], $6::date[], $7::uuid[], $8::bigint[], $9::text[],
            $10::text[])
  AS n (scan_id, content, status, participant_id, event_id, day, standing, position, occurred_at, time_zone_rules)
WHERE r.scan_id = n.scan_id AND r.status = 'QUARANTINED'
