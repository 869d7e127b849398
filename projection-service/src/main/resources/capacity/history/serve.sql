INSERT INTO serving (generation) VALUES (?) ON CONFLICT (only) DO UPDATE SET generation = excluded.generation
