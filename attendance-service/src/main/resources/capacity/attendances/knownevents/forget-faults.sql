-- Forgets records that were skipped and can be applied now.
DELETE FROM intake_fault f
USING unnest($1::text[], $2::int[], $3::bigint[]) AS p (topic_id, partition, record_offset)
WHERE f.topic_id = p.topic_id AND f.partition = p.partition AND f.record_offset = p.record_offset
