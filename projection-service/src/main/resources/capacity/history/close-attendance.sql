-- What was true until now; nothing happens to things that were never true.
UPDATE attendance_row
SET version_to = closing.version, position_to = closing.position, recorded_to = closing.recorded, applied = ?
FROM unnest(?::uuid[], ?::uuid[], ?::date[], ?::bigint[], ?::bigint[], ?::timestamptz[])
    AS closing (event, participant, day, version, position, recorded)
WHERE attendance_row.generation = ? AND recorded_to IS NULL AND attendance_row.event = closing.event
    AND attendance_row.participant = closing.participant AND attendance_row.day = closing.day
