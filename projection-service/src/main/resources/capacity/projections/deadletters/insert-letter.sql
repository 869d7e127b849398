-- A rebuild finds the same record again. A letter that was already copied is not copied again.
INSERT INTO dead_letter (generation, topic_id, partition, record_offset, topic, type, stream, reason, record_key,
    record_value, copied)
SELECT id, topic_id, partition, record_offset, topic, type, stream, reason, record_key, record_value,
    EXISTS (SELECT FROM dead_letter earlier
            WHERE earlier.topic_id = new.topic_id AND earlier.partition = new.partition
              AND earlier.record_offset = new.record_offset AND earlier.copied)
FROM (VALUES (?, ?, ?, ?, ?, ?, ?::uuid, ?, ?::bytea, ?::bytea))
    AS new (id, topic_id, partition, record_offset, topic, type, stream, reason, record_key, record_value)
ON CONFLICT DO NOTHING
