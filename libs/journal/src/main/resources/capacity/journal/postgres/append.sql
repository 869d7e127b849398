-- One row per element; $7 recorded_at is one for all. Arrays side by side are taken apart row by row; in FROM, each would be
-- written down first.
INSERT INTO journal (position, id, stream, version, key, type, recorded_at, actor, command, payload)
SELECT unnest($1::bigint[]), unnest($2::uuid[]), unnest($3::uuid[]), unnest($4::bigint[]), unnest($5::uuid[]),
       unnest($6::text[]), $7::timestamptz, unnest($8::text[]), unnest($9::uuid[]), unnest($10::text[])
