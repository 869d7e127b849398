-- A person who was erased in the meantime stays erased.
UPDATE participant p SET details = n.details
FROM unnest($1::uuid[], $2::bytea[]) AS n (id, details)
WHERE p.id = n.id
