-- Columns, types and indexes of the journal's table. Positions come from a sequence, which costs less than the head row.
CREATE TABLE journal (
    position    bigserial   PRIMARY KEY,
    id          uuid        NOT NULL,
    stream      uuid        NOT NULL,
    version     bigint      NOT NULL CHECK (version > 0),
    key         uuid        NOT NULL,
    type        text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    command     uuid        NOT NULL,
    payload     text        NOT NULL,
    UNIQUE (stream, version)
)
