-- What lets the journal and its topic notice that the other is not what it was: docs/decisions/either-copy.md

-- Which database this is: another one after a restore, a promoted replica, or tables made anew.
CREATE FUNCTION journal_home() RETURNS text LANGUAGE sql STABLE AS $$
    SELECT concat_ws('/',
        (SELECT system_identifier FROM pg_control_system()),
        -- the control file learns of a new time line only at the next checkpoint
        CASE WHEN NOT pg_is_in_recovery() THEN left(pg_walfile_name(pg_current_wal_insert_lsn()), 8) END,
        (SELECT oid FROM pg_database WHERE datname = current_database()),
        'journal'::regclass::oid)
$$;

-- The database in which the relay last found that the topic holds nothing that the journal lacks. In any other, and where it
-- is null, nothing may be recorded before the relay has looked again.
ALTER TABLE journal_head ADD COLUMN home text;

-- What the relay left on the topic: its id in Kafka; per partition, the offset behind the last fact, and that fact's position.
ALTER TABLE relay_cursor
    ADD COLUMN topic_id text,
    ADD COLUMN ends     bigint[] NOT NULL DEFAULT '{}',
    ADD COLUMN lasts    bigint[] NOT NULL DEFAULT '{}';

-- Called in the transaction that puts facts back into the journal. A service that keeps more than facts replaces it.
CREATE FUNCTION facts_restored(behind bigint) RETURNS void LANGUAGE plpgsql AS $$ BEGIN END $$;
