-- Two look-ups, each by its own index.
SELECT id, address_hash, content_key FROM participant WHERE address_hash = ANY ($1::text[])
UNION
SELECT id, address_hash, content_key FROM participant WHERE id = ANY ($2::uuid[])
