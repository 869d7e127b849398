INSERT INTO participant (id, address_hash, wrapped_key, content_key, details, created_at)
SELECT unnest($1::uuid[]), unnest($2::text[]), unnest($3::bytea[]), unnest($4::bytea[]), unnest($5::bytea[]), $6::timestamptz
