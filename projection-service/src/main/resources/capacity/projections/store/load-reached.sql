SELECT journal, up_to, beyond FROM journal_reached WHERE generation = ?
