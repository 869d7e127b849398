-- When facts are put back into the journal, what follows from them comes back in the same transaction, so that no scan can come in
-- between: receipts of the scans that made facts, and items of the quarantine that were released by then.

-- Null: known from its fact only. Nobody can tell what was sent, so the id gets its first answer, as after an erasure.
ALTER TABLE receipt ALTER COLUMN content DROP NOT NULL;

CREATE OR REPLACE FUNCTION facts_restored(behind bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO receipt (scan_id, content, status, participant_id, event_id, day, standing, position)
    SELECT (fact ->> 'scanId')::uuid, NULL, 'ACCEPTED', (fact ->> 'participantId')::uuid, (fact ->> 'eventId')::uuid,
           (fact ->> 'day')::date, (fact ->> 'scanId')::uuid, position
    FROM journal CROSS JOIN LATERAL (SELECT payload::json) AS parsed (fact)
    WHERE position > behind AND type = 'participant-attended.v1'
    ON CONFLICT (scan_id) DO UPDATE
    SET content = NULL, status = excluded.status, participant_id = excluded.participant_id, event_id = excluded.event_id,
        day = excluded.day, standing = excluded.standing, position = excluded.position
    WHERE receipt.status = 'QUARANTINED';

    -- What was sent stays, sealed: the register that had it since its release may not be restored.
    UPDATE quarantine q
    SET status = 'RELEASED', settled_at = j.recorded_at, settled_by = j.actor, command = j.command
    FROM receipt r JOIN journal j ON j.position = r.position
    WHERE r.position > behind AND r.scan_id = q.id AND q.status = 'WAITING';
END;
$$;
