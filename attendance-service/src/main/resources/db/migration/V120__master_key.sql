-- Which master key this database is written with: a keyed hash that tells nothing of the key. Under another one nobody would be
-- recognised, and everybody registered a second time.
CREATE TABLE master_key (
    sole boolean PRIMARY KEY DEFAULT true CHECK (sole),
    mark text    NOT NULL
);
