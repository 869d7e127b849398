INSERT INTO participant (id, address_hash, address_rule, name_hash, wrapped_key, content_key, details, created_at)
SELECT unnest($1::uuid[]), unnest($2::text[]), 2, unnest($3::text[]), unnest($4::bytea[]), unnest($5::bytea[]),
       unnest($6::bytea[]), $7::timestamptz
