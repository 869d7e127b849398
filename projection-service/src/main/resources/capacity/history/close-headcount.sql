-- What was true until now; nothing happens to things that were never true.
UPDATE headcount_row
SET version_to = closing.version, position_to = closing.position, recorded_to = closing.recorded, applied = ?
FROM unnest(?::uuid[], ?::date[], ?::bigint[], ?::bigint[], ?::timestamptz[])
    AS closing (event, day, version, position, recorded)
WHERE headcount_row.generation = ? AND recorded_to IS NULL AND headcount_row.event = closing.event AND headcount_row.day = closing.day
