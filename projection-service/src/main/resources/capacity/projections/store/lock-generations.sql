-- One instance at a time decides about generations; the lock ends with the transaction.
SELECT pg_advisory_xact_lock(7274001)
