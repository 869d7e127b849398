-- Also where nothing may be recorded: what is restored is not new.
SELECT position FROM journal_head FOR UPDATE
