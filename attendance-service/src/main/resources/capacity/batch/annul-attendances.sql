UPDATE attendance a
SET annulled_reason = n.reason, annulled_at = $3::timestamptz
FROM unnest($1::uuid[], $2::text[]) AS n (scan_id, reason)
WHERE a.scan_id = n.scan_id
