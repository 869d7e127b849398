-- What has changed since a batch; what is no longer true first, so that what is true has the last word.
SELECT event, day, people, basis, coalesce(version_to, version_from) AS version, recorded_to IS NULL AS still
FROM headcount_row WHERE generation = ? AND applied > ?
ORDER BY recorded_to IS NULL
