SELECT position, recorded_at FROM journal_head
