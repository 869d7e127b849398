-- Whether it may know facts that no topic holds any more. Kept, because the cursors that showed it move on.
ALTER TABLE generation ADD COLUMN doubtful boolean NOT NULL DEFAULT false;
