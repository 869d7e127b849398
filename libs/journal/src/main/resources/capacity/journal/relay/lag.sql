-- The number of facts that are recorded and not published, and how many seconds ago the oldest of them was recorded.
SELECT h.position - c.position AS facts, coalesce(extract(epoch FROM clock_timestamp() - j.recorded_at), 0)::float8 AS seconds
FROM relay_cursor c CROSS JOIN journal_head h LEFT JOIN journal j ON j.position = c.position + 1
