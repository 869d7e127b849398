-- One row per element; all share $7 recorded_at. Several unnest() in SELECT are expanded together, row by row; in FROM, each
-- array would be stored first.
INSERT INTO journal (position, id, stream, version, key, type, recorded_at, actor, command, payload)
SELECT unnest($1::bigint[]), unnest($2::uuid[]), unnest($3::uuid[]), unnest($4::bigint[]), unnest($5::uuid[]),
       unnest($6::text[]), $7::timestamptz, unnest($8::text[]), unnest($9::uuid[]), unnest($10::text[])
