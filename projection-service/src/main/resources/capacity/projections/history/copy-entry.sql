-- Rows that a batch has opened. If the same batch has ended them, they have an end.
COPY entry_row (generation, applied, id, status, type, payload,
    version_from, position_from, recorded_from, version_to, position_to, recorded_to)
FROM STDIN (FORMAT binary)
