-- Rows can be changed one by one: services keep their numbers, words can be taken out of the indexes, and the rows
-- that a changed root hash is over are found by their bucket (see pack/tree.rs). The rows are read before and
-- installed anew after this.
DROP TABLE organization;
DROP TABLE location;
DROP TABLE service;
DROP TABLE hours;
DROP TABLE words;
DROP TABLE grams;
DELETE FROM meta;
DELETE FROM part;
DELETE FROM town;
DELETE FROM spelling;

CREATE TABLE organization (
  n INTEGER NOT NULL PRIMARY KEY, id TEXT NOT NULL UNIQUE, bucket INTEGER NOT NULL, row BLOB NOT NULL
) STRICT;
CREATE TABLE location (
  n INTEGER NOT NULL PRIMARY KEY, id TEXT NOT NULL UNIQUE, bucket INTEGER NOT NULL, row BLOB NOT NULL
) STRICT;
CREATE TABLE service (
  n INTEGER NOT NULL PRIMARY KEY, id TEXT NOT NULL UNIQUE, bucket INTEGER NOT NULL, row BLOB NOT NULL
) STRICT;

-- Which services are found by the words of an organization (2 n) or a location (2 n + 1).
CREATE TABLE link (target INTEGER NOT NULL, service INTEGER NOT NULL, PRIMARY KEY (target, service))
  STRICT, WITHOUT ROWID;

CREATE TABLE hours (n INTEGER NOT NULL PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;

CREATE VIRTUAL TABLE words USING fts5 (
  name, organization, place, description,
  content = '', contentless_delete = 1, detail = column, prefix = '1 2 3', tokenize = 'ascii'
);
CREATE VIRTUAL TABLE grams USING fts5 (
  word, content = '', contentless_delete = 1, detail = none, tokenize = 'trigram'
);
