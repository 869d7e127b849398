-- $1 position, $2 recorded_at
UPDATE journal_head SET position = $1, recorded_at = $2
