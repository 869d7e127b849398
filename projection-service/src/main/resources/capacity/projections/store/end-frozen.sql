-- Ends the sessions of our own whose client has said nothing for a while in the middle of a transaction: it is frozen, or cut
-- off, and would keep its locks until it wakes up. One that lives notices, and does it again.
SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()
    AND xact_start IS NOT NULL AND wait_event = 'ClientRead' AND state_change < now() - interval '3 seconds'
