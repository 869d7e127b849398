-- $1 position after which facts were restored. Finds the first of them whose stream has a gap before it
SELECT f.position
FROM journal f
WHERE f.position > $1 AND f.version > 1
  AND NOT EXISTS (SELECT FROM journal p WHERE p.stream = f.stream AND p.version = f.version - 1 AND p.position < f.position)
ORDER BY f.position
LIMIT 1
