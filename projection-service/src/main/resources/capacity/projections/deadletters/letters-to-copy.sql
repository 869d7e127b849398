-- Only letters of the served generation, because one that is being built may still be dropped. Only a few, because each may have
-- more than a megabyte.
SELECT topic_id, partition, record_offset, topic, type, stream, reason, record_key, record_value
FROM dead_letter JOIN serving USING (generation)
WHERE NOT copied ORDER BY topic_id, partition, record_offset LIMIT 20
