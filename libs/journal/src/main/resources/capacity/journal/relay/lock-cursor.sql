-- No row if another relay is active.
SELECT c.position, c.owner, c.topic_id, c.ends, c.lasts, h.position AS head, h.home IS NOT DISTINCT FROM journal_home() AS at_home
FROM relay_cursor c, journal_head h
FOR UPDATE OF c SKIP LOCKED
