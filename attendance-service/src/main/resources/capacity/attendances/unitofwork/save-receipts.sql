INSERT INTO receipt (scan_id, content, status, participant_id, event_id, day, standing, position, occurred_at, time_zone_rules)
SELECT unnest($1::uuid[]), unnest($2::text[]), unnest($3::text[]), unnest($4::uuid[]), unnest($5::uuid[]),
       unnest($6::date[]), unnest($7::uuid[]), unnest($8::bigint[]), unnest($9::text[]), unnest($10::text[])
