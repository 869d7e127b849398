-- Two look-ups, each by its own index. Whoever is found by both is there twice, which harms nobody.
SELECT id, address_hash, content_key FROM participant WHERE address_hash = ANY ($1::text[])
UNION ALL
SELECT id, address_hash, content_key FROM participant WHERE id = ANY ($2::uuid[])
