INSERT INTO version_gap (generation, stream, version, journal, position) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
