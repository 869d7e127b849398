-- While a backlog is read, partitions come unevenly, and much is known beyond a gap: as many bytes as the rows of a batch take,
-- written with every batch, and compressing them is a tenth of all that PostgreSQL does.
ALTER TABLE journal_reached ALTER COLUMN beyond SET STORAGE EXTERNAL;

-- What tells entries apart stands first: the generation is the same in nearly all.
DROP INDEX attendance_row_true;
CREATE UNIQUE INDEX attendance_row_true ON attendance_row (event, participant, day, generation) WHERE recorded_to IS NULL;
