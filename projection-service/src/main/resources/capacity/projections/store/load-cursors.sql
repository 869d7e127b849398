SELECT topic, topic_id, partition, next_offset, last_position FROM topic_cursor WHERE generation = ?
