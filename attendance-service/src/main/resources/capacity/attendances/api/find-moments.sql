-- $1 scans. A moment is gone when it was removed by age or erasure.
SELECT scan_id, occurred_at FROM receipt WHERE scan_id = ANY ($1) AND occurred_at IS NOT NULL
