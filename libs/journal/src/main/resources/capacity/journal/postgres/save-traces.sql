-- $1 positions, $2 trace contexts
INSERT INTO fact_trace (position, traceparent)
SELECT position, traceparent FROM unnest($1::bigint[], $2::text[]) AS t (position, traceparent)
