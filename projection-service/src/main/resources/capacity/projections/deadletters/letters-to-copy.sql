-- Of the generation that is served: one that is being built may still be thrown away. Few at once, for each may be a megabyte and more.
SELECT topic_id, partition, record_offset, topic, type, stream, reason, record_key, record_value
FROM dead_letter JOIN serving USING (generation)
WHERE NOT copied ORDER BY topic_id, partition, record_offset LIMIT 20
