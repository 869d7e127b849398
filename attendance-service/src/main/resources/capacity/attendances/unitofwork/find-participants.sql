-- Two look-ups, each with its own index. A participant found by both appears twice, which does no harm. Of several people with one
-- address the oldest comes last, and so wins.
SELECT id, address_hash, content_key, wrapped_key, details
FROM (SELECT id, address_hash, content_key, wrapped_key, details, created_at
      FROM participant WHERE address_hash = ANY ($1::text[])
      UNION ALL
      SELECT id, address_hash, content_key, wrapped_key, details, created_at
      FROM participant WHERE id = ANY ($2::uuid[])) AS found
ORDER BY created_at DESC, id DESC
