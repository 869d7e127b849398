-- Ends sessions of this service whose client has been silent for a while in the middle of a transaction. Such a client is frozen or
-- disconnected, and would keep its locks until it wakes up. A client that is alive gets an error and tries again.
SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()
    AND xact_start IS NOT NULL AND wait_event = 'ClientRead' AND state_change < now() - interval '3 seconds'
