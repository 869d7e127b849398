-- Counts the partitions in which the generation being built (first parameter) is behind the served one (second parameter), because
-- readers must not see totals go back. Only partitions of existing topics, because a deleted topic cannot be read further.
SELECT count(*) FROM topic_cursor served
LEFT JOIN topic_cursor built
    ON built.generation = ? AND built.topic_id = served.topic_id AND built.partition = served.partition
WHERE served.generation = ?
  AND served.next_offset > coalesce(built.next_offset, 0)
  AND served.topic_id = ANY (?)
