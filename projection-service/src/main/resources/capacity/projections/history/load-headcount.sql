-- The rows that a batch after this one has opened or ended.
SELECT event, day, people, basis, version_from, position_from, recorded_from, version_to, position_to, recorded_to
FROM headcount_row WHERE generation = ? AND applied > ?
