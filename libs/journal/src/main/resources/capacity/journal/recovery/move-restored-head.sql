-- $1 position, $2 recorded_at of the last fact
UPDATE journal_head SET position = $1, recorded_at = greatest(recorded_at, $2)
