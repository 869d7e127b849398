-- If several replicas start with different keys on a new database, the first one wins.
INSERT INTO master_key (mark) VALUES ($1) ON CONFLICT DO NOTHING
