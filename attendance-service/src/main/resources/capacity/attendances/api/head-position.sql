SELECT position FROM journal_head
