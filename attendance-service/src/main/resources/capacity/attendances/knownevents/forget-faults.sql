-- Records that could not be taken in, and now can.
DELETE FROM intake_fault f
USING unnest($1::text[], $2::int[], $3::bigint[]) AS p (topic_id, partition, record_offset)
WHERE f.topic_id = p.topic_id AND f.partition = p.partition AND f.record_offset = p.record_offset
