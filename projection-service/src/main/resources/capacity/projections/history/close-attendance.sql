-- Ends one row. One row per statement: with a join to an array of many, a table without statistics would be read whole for
-- every batch.
UPDATE attendance_row
SET version_to = ?, position_to = ?, recorded_to = ?, applied = ?
WHERE generation = ? AND event = ? AND participant = ? AND day = ? AND counted = ? AND recorded_to IS NULL
