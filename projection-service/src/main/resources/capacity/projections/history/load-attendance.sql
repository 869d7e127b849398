-- The rows that have changed since a batch: ended rows first, so that the rows that are true overwrite them.
SELECT event, participant, day, counted, scan, outside_dates, sector, country, gender, role, identified_by, coalesce(version_to, version_from) AS version, recorded_to IS NULL AS still
FROM attendance_row WHERE generation = ? AND applied > ?
ORDER BY recorded_to IS NULL
