-- $1 participants; $2 the most rows. Others with the same name; whether they came to the same event is in the journal.
SELECT p.id, o.id AS other
FROM participant p JOIN participant o ON o.name_hash = p.name_hash AND o.id <> p.id
WHERE p.id = ANY ($1)
LIMIT $2
