-- An item that was released in the meantime has no address any more.
UPDATE quarantine q
SET address_hash = CASE WHEN q.item IS NULL THEN NULL ELSE n.address_hash END, address_rule = 2
FROM unnest($1::uuid[], $2::text[]) AS n (id, address_hash)
WHERE q.id = n.id AND q.address_rule = 1
