-- Nothing if another relay is at work.
SELECT position, owner FROM relay_cursor FOR UPDATE SKIP LOCKED
