-- Half the room: rows stand packed on shelves, and words with the services they stand in are kept as sorted runs of
-- bytes (see shelves/, lexicon/). What changed since the whole directory came lies beside both, so that a change of a
-- few rows writes little.

-- What is installed: about, edition, counts (postcard); digest (text).
CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE shelf (n INTEGER NOT NULL PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
-- Rows that are not as on their shelf; no row where one is gone.
CREATE TABLE changed (
  shelf INTEGER NOT NULL, kind INTEGER NOT NULL, id TEXT NOT NULL, n INTEGER NOT NULL, row BLOB,
  PRIMARY KEY (shelf, kind, id)
) STRICT, WITHOUT ROWID;

-- Which services are found by the words of an organization (2 n) or a location (2 n + 1).
CREATE TABLE link (target INTEGER NOT NULL, service INTEGER NOT NULL, PRIMARY KEY (target, service))
  STRICT, WITHOUT ROWID;

-- Distinct opening hours; places refer to them by number.
CREATE TABLE hours (n INTEGER NOT NULL PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;

-- Bit sets, columns over all services and dictionaries, read whole.
CREATE TABLE part (name TEXT NOT NULL PRIMARY KEY, bytes BLOB NOT NULL) STRICT;

-- In which services words stand, in pieces.
CREATE TABLE posting (n INTEGER NOT NULL PRIMARY KEY, bytes BLOB NOT NULL) STRICT;

-- Towns of the directory, by folded name.
CREATE TABLE town (
  folded TEXT NOT NULL, name TEXT NOT NULL, latitude REAL NOT NULL, longitude REAL NOT NULL, services INTEGER NOT NULL,
  PRIMARY KEY (folded, name)
) STRICT, WITHOUT ROWID;
