-- The moment of a scan is in its receipt and no longer in the fact: as sent, with its offset. Null: removed, or never known.
ALTER TABLE receipt ADD COLUMN occurred_at text;
-- The version of the time zone rules that gave the day. Null: not known, because the scan is older than this column.
ALTER TABLE receipt ADD COLUMN time_zone_rules text;

UPDATE receipt r
SET occurred_at = j.payload::json ->> 'occurredAt'
FROM journal j
WHERE j.position = r.position AND j.type = 'participant-attended.v1' AND r.status = 'ACCEPTED';

-- The receipts of an event, in which scans are sought whose day would be another one today.
CREATE INDEX IF NOT EXISTS receipt_of_event ON receipt (event_id, scan_id) WHERE status <> 'QUARANTINED';

-- By which rule an address is hashed: 1 until this release, 2 from now on. Two people whose addresses are the same by the new rule stay
-- two, so the hash is not unique any more.
ALTER TABLE participant ADD COLUMN address_rule smallint NOT NULL DEFAULT 1;
ALTER TABLE participant DROP CONSTRAINT participant_address_hash_key;
CREATE INDEX IF NOT EXISTS participant_address ON participant (address_hash) WHERE address_hash IS NOT NULL;
CREATE INDEX IF NOT EXISTS participant_of_rule_1 ON participant (id) WHERE address_rule = 1;
ALTER TABLE quarantine ADD COLUMN address_rule smallint NOT NULL DEFAULT 1;
CREATE INDEX IF NOT EXISTS quarantine_of_rule_1 ON quarantine (id) WHERE address_rule = 1;

-- A keyed hash of the folded name, by which two people with one name are found.
ALTER TABLE participant ADD COLUMN name_hash text;
CREATE INDEX IF NOT EXISTS participant_name ON participant (name_hash) WHERE name_hash IS NOT NULL;

-- The types of facts have newer versions. Only version 1 of a scan says when it was.
CREATE OR REPLACE FUNCTION facts_restored(behind bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO receipt (scan_id, content, status, participant_id, event_id, day, standing, position, occurred_at)
    SELECT (fact ->> 'scanId')::uuid, NULL, 'ACCEPTED', (fact ->> 'participantId')::uuid, (fact ->> 'eventId')::uuid,
           (fact ->> 'day')::date, (fact ->> 'scanId')::uuid, position, fact ->> 'occurredAt'
    FROM journal CROSS JOIN LATERAL (SELECT payload::json) AS parsed (fact)
    WHERE position > behind AND type IN ('participant-attended.v1', 'participant-attended.v2')
    ON CONFLICT (scan_id) DO UPDATE
    SET content = NULL, status = excluded.status, participant_id = excluded.participant_id, event_id = excluded.event_id,
        day = excluded.day, standing = excluded.standing, position = excluded.position, occurred_at = excluded.occurred_at
    WHERE receipt.status = 'QUARANTINED';

    -- What was sent stays, sealed: the register that had it since its release may not be restored.
    UPDATE quarantine q
    SET status = 'RELEASED', settled_at = j.recorded_at, settled_by = j.actor, command = j.command
    FROM receipt r JOIN journal j ON j.position = r.position
    WHERE r.position > behind AND r.scan_id = q.id AND q.status = 'WAITING';
END;
$$;
