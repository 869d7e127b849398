-- Deletes a few rows of generations that are no longer served, which takes only a moment. The name of the table is filled in.
DELETE FROM %s WHERE ctid = ANY (ARRAY(SELECT ctid FROM %s WHERE generation < ? LIMIT 20000))
