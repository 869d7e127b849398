-- $1 id; $2 rows that were sent; $3 whether the export was whole
UPDATE export_log SET ended_at = now(), row_count = $2, whole = $3 WHERE id = $1 AND ended_at IS NULL
