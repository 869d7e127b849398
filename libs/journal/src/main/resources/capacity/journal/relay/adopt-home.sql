-- Nothing of the topic is missing in the journal.
UPDATE journal_head SET home = journal_home()
