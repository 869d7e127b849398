-- $1 the most that is counted, because an exact larger number costs time and helps no one
SELECT count(*) FROM (SELECT FROM quarantine WHERE status = 'WAITING' LIMIT $1) AS waiting
