-- For a database that has no mark yet. Several rows, because one may be damaged.
SELECT wrapped_key FROM participant LIMIT 10
