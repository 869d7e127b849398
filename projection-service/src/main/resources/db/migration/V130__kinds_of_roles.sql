-- On one day a person may stand once in the counted roles and once in the others.
ALTER TABLE attendance_row ADD COLUMN counted boolean NOT NULL DEFAULT true;
UPDATE attendance_row SET counted = false WHERE role NOT IN ('participant', 'resource-person');

DROP INDEX attendance_row_true;
CREATE UNIQUE INDEX attendance_row_true ON attendance_row (event, participant, day, counted, generation) WHERE recorded_to IS NULL;
