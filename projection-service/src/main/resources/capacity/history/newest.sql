SELECT id, fold_version FROM generation ORDER BY id DESC LIMIT 1
