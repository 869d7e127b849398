-- The topic has facts that are missing in the journal, although the database seemed to be the same.
UPDATE journal_head SET home = NULL
