-- The rows that a batch after this one has opened or ended.
SELECT id, status, type, payload, version_from, position_from, recorded_from, version_to, position_to, recorded_to
FROM entry_row WHERE generation = ? AND applied > ?
