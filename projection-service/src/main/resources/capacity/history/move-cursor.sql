-- Moves a cursor from where this instance found it. No row is changed if another instance has moved it meanwhile.
INSERT INTO topic_cursor (next_offset, last_position, generation, topic_id, partition, topic)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (generation, topic_id, partition) DO UPDATE
    SET next_offset = excluded.next_offset, last_position = excluded.last_position
    WHERE topic_cursor.next_offset = ? AND topic_cursor.last_position = ?
