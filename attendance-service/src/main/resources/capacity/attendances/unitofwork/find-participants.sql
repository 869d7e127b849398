-- Two look-ups, each with its own index. A participant found by both appears twice, which does no harm.
SELECT id, address_hash, content_key FROM participant WHERE address_hash = ANY ($1::text[])
UNION ALL
SELECT id, address_hash, content_key FROM participant WHERE id = ANY ($2::uuid[])
