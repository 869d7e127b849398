INSERT INTO serving (generation) VALUES (?) ON CONFLICT (sole) DO UPDATE SET generation = excluded.generation
