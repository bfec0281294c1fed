-- Times are hours since 1970. Migrations are only ever added; this file does not change any more.

CREATE TABLE spaces (
    space        BLOB    NOT NULL PRIMARY KEY,
    head         INTEGER NOT NULL DEFAULT 0,
    horizon      INTEGER NOT NULL DEFAULT 0,
    records      INTEGER NOT NULL DEFAULT 0,
    tombstones   INTEGER NOT NULL DEFAULT 0,
    bytes        INTEGER NOT NULL DEFAULT 0,
    made         INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE key_lists (
    space        BLOB    NOT NULL PRIMARY KEY,
    version      INTEGER NOT NULL,
    signed       BLOB    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE space_keys (
    space        BLOB    NOT NULL,
    key          BLOB    NOT NULL,
    admin        INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (space, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE gone_spaces (
    space        BLOB    NOT NULL PRIMARY KEY,
    hour         INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE records (
    space        BLOB    NOT NULL,
    id           BLOB    NOT NULL,
    version      INTEGER NOT NULL,
    seq          INTEGER NOT NULL,
    hour         INTEGER NOT NULL,
    gone         INTEGER NOT NULL DEFAULT 0,
    content      BLOB    NOT NULL,
    PRIMARY KEY (space, id)
) STRICT;
CREATE UNIQUE INDEX records_in_order ON records (space, seq);
CREATE INDEX tombstones ON records (hour) WHERE gone = 1;

CREATE TABLE ops (
    space        BLOB    NOT NULL,
    id           BLOB    NOT NULL,
    op           BLOB    NOT NULL,
    version      INTEGER NOT NULL,
    seq          INTEGER NOT NULL,
    hour         INTEGER NOT NULL,
    PRIMARY KEY (space, id, op)
) STRICT, WITHOUT ROWID;
CREATE INDEX ops_by_hour ON ops (hour);

-- Requests that came in; a mark tells neither key nor nonce.
CREATE TABLE marks (
    slot         INTEGER NOT NULL,
    hash         BLOB    NOT NULL,
    PRIMARY KEY (slot, hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE documents (
    collection   TEXT    NOT NULL,
    id           TEXT    NOT NULL,
    version      INTEGER NOT NULL,
    body         BLOB    NOT NULL,
    sole         TEXT,
    expires      INTEGER,
    changed      INTEGER NOT NULL,
    PRIMARY KEY (collection, id)
) STRICT;
CREATE UNIQUE INDEX documents_sole ON documents (collection, sole) WHERE sole IS NOT NULL;
CREATE INDEX documents_ending ON documents (expires) WHERE expires IS NOT NULL;

CREATE TABLE document_keys (
    collection   TEXT    NOT NULL,
    name         TEXT    NOT NULL,
    text         TEXT    NOT NULL,
    id           TEXT    NOT NULL,
    PRIMARY KEY (collection, name, text, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_keys_of ON document_keys (collection, id);

CREATE TABLE history (
    collection   TEXT    NOT NULL,
    id           TEXT    NOT NULL,
    number       INTEGER NOT NULL,
    body         BLOB    NOT NULL,
    added        INTEGER NOT NULL,
    PRIMARY KEY (collection, id, number)
) STRICT;
