INSERT INTO watermark (journal, position, recorded_at) VALUES (?, ?, ?)
ON CONFLICT (journal) DO UPDATE
    SET position = excluded.position, recorded_at = excluded.recorded_at
    WHERE watermark.recorded_at < excluded.recorded_at
