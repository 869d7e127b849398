-- The key of the person of a scan; no row if nobody was registered by it, or the person is gone.
SELECT p.wrapped_key FROM receipt r JOIN participant p ON p.id = r.participant_id WHERE r.scan_id = $1
