-- What is installed: about (postcard), digest (text), services (postcard u32).
CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;

-- The rows, as in a pack. Services are numbered in the order in which they stand when nothing else orders them.
CREATE TABLE organization (n INTEGER NOT NULL PRIMARY KEY, id TEXT NOT NULL UNIQUE, row BLOB NOT NULL) STRICT;
CREATE TABLE location (n INTEGER NOT NULL PRIMARY KEY, id TEXT NOT NULL UNIQUE, row BLOB NOT NULL) STRICT;
CREATE TABLE service (n INTEGER NOT NULL PRIMARY KEY, id TEXT NOT NULL UNIQUE, row BLOB NOT NULL) STRICT;

-- Distinct opening hours; places refer to them by number.
CREATE TABLE hours (n INTEGER NOT NULL PRIMARY KEY, text TEXT NOT NULL) STRICT;

-- Bit sets and columns over all services, read whole (see columns.rs).
CREATE TABLE part (name TEXT NOT NULL PRIMARY KEY, bytes BLOB NOT NULL) STRICT;

-- Towns of the directory, by folded name.
CREATE TABLE town (
  folded TEXT NOT NULL, name TEXT NOT NULL, latitude REAL NOT NULL, longitude REAL NOT NULL, services INTEGER NOT NULL,
  PRIMARY KEY (folded, name)
) STRICT, WITHOUT ROWID;

-- Words arrive folded (see fold.rs), so the tokenizer only splits. No phrases are asked for: columns are enough detail.
CREATE VIRTUAL TABLE words USING fts5 (
  name, organization, place, description,
  content = '', detail = column, prefix = '1 2 3', tokenize = 'ascii'
);

-- Every word of four letters or more, to find what was meant by a word that is not there: by the letters it begins
-- with, and by any three letters in a row.
CREATE TABLE spelling (n INTEGER NOT NULL PRIMARY KEY, word TEXT NOT NULL UNIQUE, services INTEGER NOT NULL) STRICT;
CREATE VIRTUAL TABLE grams USING fts5 (word, content = '', detail = none, tokenize = 'trigram');
