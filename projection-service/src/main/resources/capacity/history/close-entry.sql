-- What was true until now; nothing happens to things that were never true.
UPDATE entry_row
SET version_to = closing.version, position_to = closing.position, recorded_to = closing.recorded, applied = ?
FROM unnest(?::uuid[], ?::bigint[], ?::bigint[], ?::timestamptz[])
    AS closing (id, version, position, recorded)
WHERE entry_row.generation = ? AND recorded_to IS NULL AND entry_row.id = closing.id
