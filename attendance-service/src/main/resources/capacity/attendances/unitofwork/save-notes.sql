-- A person who was erased in the meantime gets no note.
INSERT INTO annulment_note (position, participant_id, note)
SELECT n.* FROM unnest($1::bigint[], $2::uuid[], $3::bytea[]) AS n (position, participant_id, note)
JOIN participant p ON p.id = n.participant_id
