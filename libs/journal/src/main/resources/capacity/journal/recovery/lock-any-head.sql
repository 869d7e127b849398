-- Locks the head also in a database in which nothing may be recorded: restored facts are not new.
SELECT position FROM journal_head FOR UPDATE
