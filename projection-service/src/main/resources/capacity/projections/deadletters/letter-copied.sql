UPDATE dead_letter SET copied = true WHERE topic_id = ? AND partition = ? AND record_offset = ?
