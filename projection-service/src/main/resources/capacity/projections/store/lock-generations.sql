-- Only one instance at a time decides about generations. The lock ends with the transaction.
SELECT pg_advisory_xact_lock(7274001)
