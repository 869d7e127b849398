-- One row per element; $7 recorded_at is one for all.
INSERT INTO journal (position, id, stream, version, key, type, recorded_at, actor, command, payload)
SELECT f.position, f.id, f.stream, f.version, f.key, f.type, $7, f.actor, f.command, f.payload
FROM unnest($1::bigint[], $2::uuid[], $3::uuid[], $4::bigint[], $5::uuid[], $6::text[], $8::text[], $9::uuid[], $10::text[])
  AS f (position, id, stream, version, key, type, actor, command, payload)
