INSERT INTO participant (id, address_hash, wrapped_key, content_key, details, created_at)
SELECT *, $6::timestamptz FROM unnest($1::uuid[], $2::text[], $3::bytea[], $4::bytea[], $5::bytea[])
