-- Everything folded from the topics belongs to one generation; a rebuild fills the next one beside the one being served.
CREATE TABLE generation (
    id           integer PRIMARY KEY,
    fold_version integer NOT NULL,
    -- counts the batches; moved by compare-and-set, so that of several instances exactly one writes each batch
    applied      bigint NOT NULL DEFAULT 0,
    started_at   timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE serving (
    sole       boolean PRIMARY KEY DEFAULT true CHECK (sole),
    generation integer NOT NULL REFERENCES generation
);

CREATE TABLE topic_cursor (
    generation    integer NOT NULL,
    topic_id      text NOT NULL,
    partition     integer NOT NULL,
    topic         text NOT NULL,
    next_offset   bigint NOT NULL,
    last_position bigint NOT NULL,
    PRIMARY KEY (generation, topic_id, partition)
);

-- Every position of the journal up to this one has been applied, in whichever partition it was, and these beyond it: without
-- that, "as of position n" would be true of some partitions only.
CREATE TABLE journal_reached (
    generation integer NOT NULL,
    journal    text NOT NULL,
    up_to      bigint NOT NULL,
    -- a bitmap of positions; null when there are none
    beyond     bytea,
    PRIMARY KEY (generation, journal)
);

-- What a journal has promised: nothing more will be recorded before the instant. True whatever the generation.
CREATE TABLE watermark (
    journal     text PRIMARY KEY,
    position    bigint NOT NULL,
    recorded_at timestamptz NOT NULL
);

-- The history. A row was true from one recorded moment up to, but not including, another; null: it still is.

-- Events, and the entries of the registers.
CREATE TABLE entry_row (
    generation    integer NOT NULL,
    applied       bigint NOT NULL,
    id            uuid NOT NULL,
    status        text NOT NULL,
    -- the fact whose details these are; null when it could not be read
    type          text,
    payload       jsonb,
    version_from  bigint NOT NULL,
    position_from bigint NOT NULL,
    recorded_from timestamptz NOT NULL,
    version_to    bigint,
    position_to   bigint,
    recorded_to   timestamptz
);
CREATE UNIQUE INDEX entry_row_true ON entry_row (generation, id) WHERE recorded_to IS NULL;
CREATE INDEX entry_row_applied ON entry_row (generation, applied);

CREATE TABLE headcount_row (
    generation    integer NOT NULL,
    applied       bigint NOT NULL,
    event         uuid NOT NULL,
    day           date NOT NULL,
    people        integer NOT NULL,
    basis         text,
    version_from  bigint NOT NULL,
    position_from bigint NOT NULL,
    recorded_from timestamptz NOT NULL,
    version_to    bigint,
    position_to   bigint,
    recorded_to   timestamptz
);
CREATE UNIQUE INDEX headcount_row_true ON headcount_row (generation, event, day) WHERE recorded_to IS NULL;
CREATE INDEX headcount_row_applied ON headcount_row (generation, applied);

CREATE TABLE attendance_row (
    generation    integer NOT NULL,
    applied       bigint NOT NULL,
    event         uuid NOT NULL,
    participant   uuid NOT NULL,
    day           date NOT NULL,
    scan          uuid NOT NULL,
    outside_dates boolean NOT NULL,
    sector        text,
    country       text,
    gender        text,
    role          text,
    identified_by text NOT NULL,
    version_from  bigint NOT NULL,
    position_from bigint NOT NULL,
    recorded_from timestamptz NOT NULL,
    version_to    bigint,
    position_to   bigint,
    recorded_to   timestamptz
);
CREATE UNIQUE INDEX attendance_row_true ON attendance_row (generation, event, participant, day)
    WHERE recorded_to IS NULL;
CREATE INDEX attendance_row_applied ON attendance_row (generation, applied);

-- Records that could not be applied. As long as the served generation has any, totals say that they are incomplete.
CREATE TABLE dead_letter (
    generation    integer NOT NULL,
    topic_id      text NOT NULL,
    partition     integer NOT NULL,
    record_offset bigint NOT NULL,
    topic         text NOT NULL,
    -- of the envelope, as far as it could be read
    type          text,
    stream        uuid,
    -- unknown-type or broken
    reason        text NOT NULL,
    record_key    bytea,
    record_value  bytea,
    recorded_at   timestamptz NOT NULL DEFAULT now(),
    copied        boolean NOT NULL DEFAULT false,
    PRIMARY KEY (generation, topic_id, partition, record_offset)
);
CREATE INDEX dead_letter_waiting ON dead_letter (generation) WHERE NOT copied;

-- A stream's versions must follow each other without gaps; one that does not is a bug somewhere before us.
CREATE TABLE version_gap (
    generation integer NOT NULL,
    stream     uuid NOT NULL,
    version    bigint NOT NULL,
    journal    text NOT NULL,
    position   bigint NOT NULL,
    found_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (generation, stream, version)
);
