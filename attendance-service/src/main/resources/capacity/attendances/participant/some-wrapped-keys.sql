-- Of a database that is older than its mark: one row may be damaged, some are not.
SELECT wrapped_key FROM participant LIMIT 10
