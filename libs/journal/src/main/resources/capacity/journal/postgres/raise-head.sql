-- From now on nothing is recorded at or before the instant that this returns. No row if facts of the topic may be missing in the journal.
UPDATE journal_head SET recorded_at = greatest(recorded_at, clock_timestamp())
WHERE home = journal_home()
RETURNING position, recorded_at
