-- A writer claims a batch before it writes it, in one round trip. The first UPDATE changes no row if another instance has
-- written the batch, if the generation is gone, or if a newer fold made it, whose rows this one would damage. It locks the
-- generation, so that the cursors that the first INSERT compares cannot change. The INSERT changes fewer rows than there are
-- moves if a cursor is not where this instance found it. An instance that freezes in the middle of this holds the lock, so
-- waiting for the lock has a limit; see end-frozen.sql.
SET LOCAL lock_timeout = 3000;

UPDATE generation SET applied = applied + 1 WHERE id = ? AND applied = ? AND fold_version <= ?;

INSERT INTO topic_cursor (generation, topic_id, partition, topic, next_offset, last_position)
SELECT move.generation, move.topic_id, move.partition, move.topic, move.to_offset, move.to_position
FROM (SELECT ?::integer AS generation, *
      FROM unnest(?::text[], ?::integer[], ?::text[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[])
          AS moves (topic_id, partition, topic, from_offset, from_position, to_offset, to_position)) AS move
LEFT JOIN topic_cursor AS stored USING (generation, topic_id, partition)
WHERE coalesce(stored.next_offset, 0) = move.from_offset AND coalesce(stored.last_position, 0) = move.from_position
ON CONFLICT (generation, topic_id, partition) DO UPDATE
    SET next_offset = excluded.next_offset, last_position = excluded.last_position;

INSERT INTO journal_reached (generation, journal, up_to, beyond)
SELECT ?, * FROM unnest(?::text[], ?::bigint[], ?::bytea[])
ON CONFLICT (generation, journal) DO UPDATE SET up_to = excluded.up_to, beyond = excluded.beyond
