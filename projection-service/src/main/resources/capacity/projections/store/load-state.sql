-- The state of a generation besides its rows. No row if a later one is served, because then its rows are being deleted.
SELECT applied,
    ARRAY(SELECT DISTINCT stream FROM dead_letter WHERE generation = id AND stream IS NOT NULL) AS broken_streams,
    (SELECT count(*) FROM dead_letter WHERE generation = id) AS letters,
    EXISTS (SELECT FROM dead_letter WHERE generation = id)
        OR EXISTS (SELECT FROM version_gap WHERE generation = id) AS incomplete
FROM generation WHERE id = ? AND id >= (SELECT generation FROM serving)
