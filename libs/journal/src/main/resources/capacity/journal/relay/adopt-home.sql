-- The topic holds nothing that the journal lacks.
UPDATE journal_head SET home = journal_home()
