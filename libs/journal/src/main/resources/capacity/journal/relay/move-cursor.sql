-- $1 position, $2 owner, $3 topic's id, $4 offsets after the last fact, $5 positions of the last fact, by partition
UPDATE relay_cursor SET position = $1, owner = $2, topic_id = $3, ends = $4, lasts = $5
