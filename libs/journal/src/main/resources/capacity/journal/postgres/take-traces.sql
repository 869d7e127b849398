-- $1 position up to which facts are being published
DELETE FROM fact_trace WHERE position <= $1 RETURNING position, traceparent
