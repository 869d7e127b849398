INSERT INTO intake_fault (topic_id, partition, record_offset, reason, found_at)
SELECT *, $5::timestamptz FROM unnest($1::text[], $2::int[], $3::bigint[], $4::text[])
ON CONFLICT DO NOTHING
