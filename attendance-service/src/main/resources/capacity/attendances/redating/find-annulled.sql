-- $1 streams; $2 the types of annulments
SELECT payload::json ->> 'scanId' AS scan_id FROM journal WHERE stream = ANY ($1) AND type = ANY ($2)
