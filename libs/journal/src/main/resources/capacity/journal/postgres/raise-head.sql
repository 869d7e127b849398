-- From now on nothing is recorded at or before the instant that this returns. Nothing if the journal may lack what its topic holds.
UPDATE journal_head SET recorded_at = greatest(recorded_at, clock_timestamp())
WHERE home = journal_home()
RETURNING position, recorded_at
