-- From now on nothing is recorded at or before the instant that this returns.
UPDATE journal_head SET recorded_at = greatest(recorded_at, clock_timestamp())
RETURNING position, recorded_at
