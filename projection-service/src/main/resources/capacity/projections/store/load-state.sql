-- What is known of a generation besides its rows; nothing once a later one is served, for then these are being dropped.
SELECT applied,
    ARRAY(SELECT DISTINCT stream FROM dead_letter WHERE generation = id AND stream IS NOT NULL) AS broken_streams,
    (SELECT count(*) FROM dead_letter WHERE generation = id) AS letters,
    EXISTS (SELECT FROM dead_letter WHERE generation = id)
        OR EXISTS (SELECT FROM version_gap WHERE generation = id) AS incomplete
FROM generation WHERE id = ? AND id >= (SELECT generation FROM serving)
