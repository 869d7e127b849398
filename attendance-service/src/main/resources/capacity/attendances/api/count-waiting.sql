-- $1 the most that is counted: more would cost more and tell nobody more
SELECT count(*) FROM (SELECT FROM quarantine WHERE status = 'WAITING' LIMIT $1) AS waiting
