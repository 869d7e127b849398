INSERT INTO attendance (position, scan_id, event_id, participant_id, day, outside_dates, occurred_at, sector, country,
                        gender, role, recorded_at)
SELECT *, $12::timestamptz
FROM unnest($1::bigint[], $2::uuid[], $3::uuid[], $4::uuid[], $5::date[], $6::boolean[], $7::text[], $8::text[],
            $9::text[], $10::text[], $11::text[])
