-- Columns are named, because a newer release on another replica may add columns while this one runs.
SELECT id, status, code, detail, event_id, address_hash, item, corrected, faults, received_at, received_by, settled_at,
       settled_by, settled_how, command
FROM quarantine WHERE id = ANY ($1::uuid[])
