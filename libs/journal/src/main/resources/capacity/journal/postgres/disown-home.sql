-- The topic holds what the journal lacks, although the database seemed to be the same.
UPDATE journal_head SET home = NULL
