-- Who exported a list with names. A row is written before the first name is sent, outside the command loop, and completed at the end.
CREATE TABLE export_log (
    id         uuid        PRIMARY KEY,
    sequence   bigint      GENERATED ALWAYS AS IDENTITY UNIQUE,
    list       text        NOT NULL,
    filter     text        NOT NULL, -- JSON: the query parameters that chose the rows
    format     text        NOT NULL,
    actor      text        NOT NULL, -- opaque subject id
    started_at timestamptz NOT NULL DEFAULT now(),
    ended_at   timestamptz,          -- null while it runs, and for ever if the process died
    row_count  bigint,
    whole      boolean,              -- false if it was cut off
    CHECK ((ended_at IS NULL) = (row_count IS NULL) AND (ended_at IS NULL) = (whole IS NULL))
);
