-- Waits for the head row; no row if facts of the topic may be missing in the journal. The clock is read after the lock is held, so
-- that recorded times never contradict positions.
WITH head AS MATERIALIZED (SELECT position, recorded_at FROM journal_head WHERE home = journal_home() FOR UPDATE)
SELECT position, greatest(recorded_at + interval '1 microsecond', clock_timestamp()) AS recorded_at
FROM head
