SELECT id, fold_version, doubtful FROM serving JOIN generation ON id = generation
