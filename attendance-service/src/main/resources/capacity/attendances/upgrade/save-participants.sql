UPDATE participant p
SET address_hash = n.address_hash, name_hash = n.name_hash, address_rule = 2
FROM unnest($1::uuid[], $2::text[], $3::text[]) AS n (id, address_hash, name_hash)
WHERE p.id = n.id AND p.address_rule = 1
