-- Rows that a batch has opened; those that it closed again have an end.
INSERT INTO attendance_row (generation, applied, event, participant, day, scan, outside_dates, sector, country, gender, role, identified_by,
    version_from, position_from, recorded_from, version_to, position_to, recorded_to)
SELECT ?, ?, * FROM unnest(?::uuid[], ?::uuid[], ?::date[], ?::uuid[], ?::boolean[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
    ?::bigint[], ?::bigint[], ?::timestamptz[], ?::bigint[], ?::bigint[], ?::timestamptz[])
