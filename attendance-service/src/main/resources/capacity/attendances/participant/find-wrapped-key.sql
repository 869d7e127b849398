-- The key of the scanned person; no row if the scan has no participant, or the person was erased.
SELECT p.wrapped_key FROM receipt r JOIN participant p ON p.id = r.participant_id WHERE r.scan_id = $1
