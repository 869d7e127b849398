-- Claims the next batch of a generation. No row is changed if another instance has written it, or the generation is gone.
UPDATE generation SET applied = applied + 1 WHERE id = ? AND applied = ?
