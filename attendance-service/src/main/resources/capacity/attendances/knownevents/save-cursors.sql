INSERT INTO intake_cursor (topic, topic_id, partition, next_offset, last_position)
SELECT * FROM unnest($1::text[], $2::text[], $3::int[], $4::bigint[], $5::bigint[])
ON CONFLICT (topic_id, partition) DO UPDATE
SET next_offset = excluded.next_offset, last_position = excluded.last_position
