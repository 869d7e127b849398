-- Rows that a batch has opened. If the same batch has ended them, they have an end.
COPY attendance_row (generation, applied, event, participant, day, counted, scan, outside_dates, sector, country, gender, role, identified_by,
    version_from, position_from, recorded_from, version_to, position_to, recorded_to)
FROM STDIN (FORMAT binary)
