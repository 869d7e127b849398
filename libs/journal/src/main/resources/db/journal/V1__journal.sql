-- The journal: one row per fact, written once, never changed. It is also the relay's outbox.

CREATE TABLE journal (
    position    bigint      PRIMARY KEY,
    id          uuid        NOT NULL,
    stream      uuid        NOT NULL,
    version     bigint      NOT NULL CHECK (version > 0),
    key         uuid        NOT NULL,
    type        text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    command     uuid        NOT NULL,
    payload     text        NOT NULL, -- text, not json: topic and journal are compared byte for byte
    UNIQUE (stream, version)
);

-- One row. Whoever holds its lock is the only writer, which is what makes positions gapless and in commit order.
CREATE TABLE journal_head (
    one         boolean     PRIMARY KEY DEFAULT true CHECK (one),
    position    bigint      NOT NULL,
    recorded_at timestamptz NOT NULL
) WITH (fillfactor = 10); -- updated by every transaction: keep the new versions on its page

INSERT INTO journal_head (position, recorded_at) VALUES (0, 'epoch');

-- How far the relay has published. Whoever holds its lock is the relay; "owner" tells it whether another one ran since.
CREATE TABLE relay_cursor (
    one      boolean PRIMARY KEY DEFAULT true CHECK (one),
    position bigint  NOT NULL,
    owner    uuid
) WITH (fillfactor = 10);

INSERT INTO relay_cursor (position) VALUES (0);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the journal is append-only: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END;
$$;

CREATE TRIGGER journal_is_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
