-- Inserts new items in the order of the arrays and updates known ones, but never changes their sequence or sender.
INSERT INTO quarantine (id, status, code, detail, event_id, address_hash, item, corrected, faults, received_at,
                        received_by, settled_at, settled_by, settled_how, command, address_rule)
SELECT id, status, code, detail, event_id, address_hash, item, corrected, faults, received_at,
       received_by, settled_at, settled_by, settled_how, command, 2
FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::uuid[], $6::text[], $7::bytea[], $8::bytea[],
            $9::bytea[], $10::timestamptz[], $11::text[], $12::timestamptz[], $13::text[], $14::text[], $15::uuid[])
     WITH ORDINALITY AS n (id, status, code, detail, event_id, address_hash, item, corrected, faults, received_at,
                           received_by, settled_at, settled_by, settled_how, command, ordinality)
ORDER BY ordinality
ON CONFLICT (id) DO UPDATE
SET status = excluded.status, code = excluded.code, detail = excluded.detail, event_id = excluded.event_id,
    address_hash = excluded.address_hash, item = excluded.item, corrected = excluded.corrected,
    faults = excluded.faults, settled_at = excluded.settled_at, settled_by = excluded.settled_by,
    settled_how = excluded.settled_how, command = excluded.command,
    -- the hash of an item that did not change may still be by the earlier rule
    address_rule = CASE WHEN quarantine.address_hash IS DISTINCT FROM excluded.address_hash THEN 2
                        ELSE quarantine.address_rule END
