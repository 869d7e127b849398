-- Rows of generations that nobody reads any more, a moment's worth of them; the name of the table is put in.
DELETE FROM %s WHERE ctid = ANY (ARRAY(SELECT ctid FROM %s WHERE generation < ? LIMIT 20000))
