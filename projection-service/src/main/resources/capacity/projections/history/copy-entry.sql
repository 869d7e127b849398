-- Rows that a batch has opened; those that it closed again have an end.
COPY entry_row (generation, applied, id, status, type, payload,
    version_from, position_from, recorded_from, version_to, position_to, recorded_to)
FROM STDIN (FORMAT binary)
