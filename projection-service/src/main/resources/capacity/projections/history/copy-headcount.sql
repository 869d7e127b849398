-- Rows that a batch has opened; those that it closed again have an end.
COPY headcount_row (generation, applied, event, day, people, basis,
    version_from, position_from, recorded_from, version_to, position_to, recorded_to)
FROM STDIN (FORMAT binary)
