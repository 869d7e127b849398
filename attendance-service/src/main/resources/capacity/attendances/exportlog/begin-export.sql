-- $1 id; $2 list; $3 filter; $4 format; $5 actor
INSERT INTO export_log (id, list, filter, format, actor) VALUES ($1, $2, $3, $4, $5)
