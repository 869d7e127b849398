-- Everything here but the journal's own tables is written in the transactions of the command loop, under the journal's lock.

-- The participant register. Deleting a row deletes the person's keys, and with them all that is personal.
CREATE TABLE participant (
    id           uuid        PRIMARY KEY,
    address_hash text        UNIQUE,
    wrapped_key  bytea       NOT NULL,
    content_key  bytea       NOT NULL,
    details      bytea,
    created_at   timestamptz NOT NULL
);

-- Events as far as their facts have arrived from Kafka.
CREATE TABLE known_event (
    id        uuid   PRIMARY KEY,
    status    text   NOT NULL CHECK (status IN ('PLANNED', 'HELD', 'CANCELLED')),
    time_zone text   NOT NULL,
    starts_on date   NOT NULL,
    ends_on   date   NOT NULL,
    version   bigint NOT NULL
);

-- One row per scan id, for ever: what was sent (as a keyed hash) and what came of it.
CREATE TABLE receipt (
    scan_id        uuid PRIMARY KEY,
    content        text NOT NULL,
    status         text NOT NULL CHECK (status IN ('ACCEPTED', 'DUPLICATE', 'QUARANTINED')),
    participant_id uuid, -- no reference: it outlives the person's row
    event_id       uuid,
    day            date,
    standing       uuid, -- the scan that stood for the day when this one was recorded
    position       bigint,
    CHECK ((status = 'QUARANTINED') = (participant_id IS NULL))
);

-- The accepted scans of an event, for reading: the key of an attendance's facts is its event.
CREATE INDEX journal_of_event ON journal (key, position);

-- What people wrote when they annulled: may be about a person, so it goes with the person.
CREATE TABLE annulment_note (
    position       bigint PRIMARY KEY,
    participant_id uuid   NOT NULL REFERENCES participant ON DELETE CASCADE,
    note           bytea  NOT NULL
);

CREATE INDEX annulment_note_of_participant ON annulment_note (participant_id);

-- Items of batches that could not be accepted. The id is that of the item's receipt.
CREATE TABLE quarantine (
    id           uuid        PRIMARY KEY,
    sequence     bigint      GENERATED ALWAYS AS IDENTITY UNIQUE,
    status       text        NOT NULL CHECK (status IN ('WAITING', 'RELEASED', 'DISMISSED')),
    code         text        NOT NULL,
    detail       text        NOT NULL,
    event_id     uuid,
    address_hash text, -- so that the items of somebody who is erased are found
    item         bytea, -- encrypted, as sent; gone once it is released, for then the register has it
    corrected    bytea, -- encrypted, after corrections; null without
    faults       bytea, -- encrypted, for they name members that the sender chose
    received_at  timestamptz NOT NULL,
    received_by  text        NOT NULL,
    settled_at   timestamptz,
    settled_by   text,
    settled_how  text,       -- reason of a dismissal
    command      uuid        NOT NULL -- the last that changed the row
);

CREATE INDEX quarantine_waiting_for_event ON quarantine (event_id, sequence) WHERE status = 'WAITING';
CREATE INDEX quarantine_of_address ON quarantine (address_hash) WHERE address_hash IS NOT NULL;

-- How far the topics of events have been read. A topic that was made anew has a new id and starts at zero.
CREATE TABLE intake_cursor (
    topic_id      text   NOT NULL,
    partition     int    NOT NULL,
    topic         text   NOT NULL,
    next_offset   bigint NOT NULL,
    last_position bigint NOT NULL,
    PRIMARY KEY (topic_id, partition)
);

-- Records that could not be read, without their content.
CREATE TABLE intake_fault (
    topic_id    text        NOT NULL,
    partition   int         NOT NULL,
    record_offset bigint    NOT NULL,
    reason      text        NOT NULL,
    found_at    timestamptz NOT NULL,
    PRIMARY KEY (topic_id, partition, record_offset)
);
