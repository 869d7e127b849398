SELECT id, fold_version, doubtful FROM generation ORDER BY id DESC LIMIT 1
