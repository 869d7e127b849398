-- A rebuild meets the same record again; what was copied once is not copied twice.
INSERT INTO dead_letter (generation, topic_id, partition, record_offset, topic, type, stream, reason, record_key,
    record_value, copied)
SELECT id, topic_id, partition, record_offset, topic, type, stream, reason, record_key, record_value,
    EXISTS (SELECT FROM dead_letter earlier
            WHERE earlier.topic_id = new.topic_id AND earlier.partition = new.partition
              AND earlier.record_offset = new.record_offset AND earlier.copied)
FROM (VALUES (?, ?, ?, ?, ?, ?, ?::uuid, ?, ?::bytea, ?::bytea))
    AS new (id, topic_id, partition, record_offset, topic, type, stream, reason, record_key, record_value)
ON CONFLICT DO NOTHING
