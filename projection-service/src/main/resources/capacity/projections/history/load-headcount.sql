-- The rows that have changed since a batch: ended rows first, so that the rows that are true overwrite them.
SELECT event, day, people, basis, coalesce(version_to, version_from) AS version, recorded_to IS NULL AS still
FROM headcount_row WHERE generation = ? AND applied > ?
ORDER BY recorded_to IS NULL
