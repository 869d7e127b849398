-- Scans that belong to another day by other time zone rules.
UPDATE receipt r
SET status = n.status, day = n.day, standing = n.standing, time_zone_rules = n.time_zone_rules
FROM unnest($1::uuid[], $2::text[], $3::date[], $4::uuid[], $5::text[]) AS n (scan_id, status, day, standing, time_zone_rules)
WHERE r.scan_id = n.scan_id AND r.status <> 'QUARANTINED'
