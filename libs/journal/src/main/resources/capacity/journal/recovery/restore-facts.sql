-- One row per element. The topic does not have the command, so the fact's id takes its place.
INSERT INTO journal (position, id, stream, version, key, type, recorded_at, actor, command, payload)
SELECT f.position, f.id, f.stream, f.version, f.key, f.type, f.recorded_at, f.actor, f.id, f.payload
FROM unnest($1::bigint[], $2::uuid[], $3::uuid[], $4::bigint[], $5::uuid[], $6::text[], $7::timestamptz[], $8::text[], $9::text[])
  AS f (position, id, stream, version, key, type, recorded_at, actor, payload)
