-- Partitions in which the generation being built (the second) has not come as far as the one being served (the first);
-- readers must not see totals go back. Of the topics that there are now: in one that is no more nobody can read on.
SELECT count(*) FROM topic_cursor served
LEFT JOIN topic_cursor built
    ON built.generation = ? AND built.topic_id = served.topic_id AND built.partition = served.partition
WHERE served.generation = ?
  AND served.next_offset > coalesce(built.next_offset, 0)
  AND served.topic_id = ANY (?)
