-- The rows that a batch after this one has opened or ended.
SELECT event, participant, day, counted, scan, outside_dates, sector, country, gender, role, identified_by, version_from, position_from, recorded_from, version_to, position_to, recorded_to
FROM attendance_row WHERE generation = ? AND applied > ?
