INSERT INTO journal_reached (generation, journal, up_to, beyond) VALUES (?, ?, ?, ?)
ON CONFLICT (generation, journal) DO UPDATE SET up_to = excluded.up_to, beyond = excluded.beyond
