INSERT INTO generation (id, fold_version) VALUES (?, ?)
