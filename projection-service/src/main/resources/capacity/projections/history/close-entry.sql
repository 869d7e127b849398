-- What was true until now. One row at a time: joined with an array of many, a table of which the planner knows nothing yet is read
-- whole for every batch.
UPDATE entry_row
SET version_to = ?, position_to = ?, recorded_to = ?, applied = ?
WHERE generation = ? AND id = ? AND recorded_to IS NULL
