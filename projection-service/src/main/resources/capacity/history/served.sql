SELECT id, fold_version FROM serving JOIN generation ON id = generation
