-- Times are hours since 1970. Migrations are only ever added; this file does not change any more.
-- Texts are compared byte by byte, as the other store does.

CREATE TABLE spaces (
    space        bytea   NOT NULL PRIMARY KEY,
    head         bigint  NOT NULL DEFAULT 0,
    horizon      bigint  NOT NULL DEFAULT 0,
    records      bigint  NOT NULL DEFAULT 0,
    tombstones   bigint  NOT NULL DEFAULT 0,
    bytes        bigint  NOT NULL DEFAULT 0,
    made         integer NOT NULL
) WITH (fillfactor = 70);

CREATE TABLE key_lists (
    space        bytea   NOT NULL PRIMARY KEY,
    version      bigint  NOT NULL,
    signed       bytea   NOT NULL
);

CREATE TABLE space_keys (
    space        bytea   NOT NULL,
    key          bytea   NOT NULL,
    admin        boolean NOT NULL DEFAULT false,
    PRIMARY KEY (space, key)
);

CREATE TABLE gone_spaces (
    space        bytea   NOT NULL PRIMARY KEY,
    hour         integer NOT NULL
);

CREATE TABLE records (
    space        bytea   NOT NULL,
    id           bytea   NOT NULL,
    version      bigint  NOT NULL,
    seq          bigint  NOT NULL,
    hour         integer NOT NULL,
    gone         boolean NOT NULL DEFAULT false,
    content      bytea   NOT NULL,
    PRIMARY KEY (space, id)
);
-- Sealed bytes do not get smaller.
ALTER TABLE records ALTER COLUMN content SET STORAGE EXTERNAL;
CREATE UNIQUE INDEX records_in_order ON records (space, seq);
CREATE INDEX tombstones ON records (hour) WHERE gone;

CREATE TABLE ops (
    space        bytea   NOT NULL,
    id           bytea   NOT NULL,
    op           bytea   NOT NULL,
    version      bigint  NOT NULL,
    seq          bigint  NOT NULL,
    hour         integer NOT NULL,
    PRIMARY KEY (space, id, op)
);
CREATE INDEX ops_by_hour ON ops (hour);

-- Requests that came in; a mark tells neither key nor nonce.
CREATE TABLE marks (
    slot         integer NOT NULL,
    hash         bytea   NOT NULL,
    PRIMARY KEY (slot, hash)
);

CREATE TABLE documents (
    collection   text    COLLATE "C" NOT NULL,
    id           text    COLLATE "C" NOT NULL,
    version      bigint  NOT NULL,
    body         bytea   NOT NULL,
    sole         text    COLLATE "C",
    expires      integer,
    changed      integer NOT NULL,
    PRIMARY KEY (collection, id)
);
CREATE UNIQUE INDEX documents_sole ON documents (collection, sole) WHERE sole IS NOT NULL;
CREATE INDEX documents_ending ON documents (expires) WHERE expires IS NOT NULL;

CREATE TABLE document_keys (
    collection   text    COLLATE "C" NOT NULL,
    name         text    COLLATE "C" NOT NULL,
    text         text    COLLATE "C" NOT NULL,
    id           text    COLLATE "C" NOT NULL,
    PRIMARY KEY (collection, name, text, id)
);
CREATE INDEX document_keys_of ON document_keys (collection, id);

CREATE TABLE history (
    collection   text    COLLATE "C" NOT NULL,
    id           text    COLLATE "C" NOT NULL,
    number       bigint  NOT NULL,
    body         bytea   NOT NULL,
    added        integer NOT NULL,
    PRIMARY KEY (collection, id, number)
);

-- What follows runs beside the data, so that a request is one round trip. The answers are letters:
-- o done, a done by an admin, n no such space, e erased, s stranger, r replayed, c conflict, f full.

-- Why nobody with that key is let in.
CREATE FUNCTION hub_why_not(of_space bytea) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE
        WHEN EXISTS (SELECT 1 FROM spaces s WHERE s.space = of_space) THEN 's'
        WHEN EXISTS (SELECT 1 FROM gone_spaces g WHERE g.space = of_space) THEN 'e'
        ELSE 'n'
    END
$$;

-- Lets a caller in once for each request.
CREATE FUNCTION hub_enter(in_space bytea, by_key bytea, in_slot integer, mark bytea) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
    is_admin boolean;
BEGIN
    SELECT k.admin INTO is_admin FROM space_keys k WHERE k.space = in_space AND k.key = by_key;
    IF NOT FOUND THEN
        RETURN hub_why_not(in_space);
    END IF;
    INSERT INTO marks (slot, hash) VALUES (in_slot, mark) ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
        RETURN 'r';
    END IF;
    RETURN CASE WHEN is_admin THEN 'a' ELSE 'o' END;
END
$$;

-- Writes a record. The row of the space is locked first: places are given one after the other, and a
-- key that was removed before this write is a stranger to it.
CREATE FUNCTION hub_write(
    in_space bytea, by_key bytea, in_slot integer, mark bytea,
    of_id bytea, if_version bigint, by_op bytea, is_gone boolean, new_content bytea, now_hour integer,
    max_records bigint, max_rows bigint, max_bytes bigint,
    OUT answer text, OUT new_version bigint, OUT new_seq bigint
) LANGUAGE plpgsql AS $$
DECLARE
    room spaces%ROWTYPE;
    old_gone boolean;
    old_bytes bigint;
    new_bytes bigint := octet_length(new_content);
BEGIN
    SELECT * INTO room FROM spaces s WHERE s.space = in_space FOR UPDATE;
    answer := hub_enter(in_space, by_key, in_slot, mark);
    IF answer NOT IN ('a', 'o') THEN
        RETURN;
    END IF;
    SELECT o.version, o.seq INTO new_version, new_seq FROM ops o
        WHERE o.space = in_space AND o.id = of_id AND o.op = by_op;
    IF FOUND THEN
        RETURN;
    END IF;
    SELECT r.version, r.gone, octet_length(r.content) INTO new_version, old_gone, old_bytes FROM records r
        WHERE r.space = in_space AND r.id = of_id;
    new_version := coalesce(new_version, 0);
    IF new_version <> if_version THEN
        answer := 'c';
        RETURN;
    END IF;

    IF old_gone THEN
        room.tombstones := room.tombstones - 1;
    ELSIF NOT old_gone THEN
        room.records := room.records - 1;
    END IF;
    IF is_gone THEN
        room.tombstones := room.tombstones + 1;
    ELSE
        room.records := room.records + 1;
    END IF;
    room.bytes := room.bytes - coalesce(old_bytes, 0) + new_bytes;
    IF (new_bytes > coalesce(old_bytes, 0) AND room.bytes > max_bytes)
        OR (NOT is_gone AND coalesce(old_gone, true) AND room.records > max_records)
        OR (old_gone IS NULL AND room.records + room.tombstones > max_rows)
    THEN
        answer := 'f';
        RETURN;
    END IF;

    new_version := new_version + 1;
    new_seq := room.head + 1;
    INSERT INTO records AS r (space, id, version, seq, hour, gone, content)
        VALUES (in_space, of_id, new_version, new_seq, now_hour, is_gone, new_content)
        ON CONFLICT (space, id) DO UPDATE SET version = excluded.version, seq = excluded.seq,
            hour = excluded.hour, gone = excluded.gone, content = excluded.content;
    UPDATE spaces s SET head = new_seq, records = room.records, tombstones = room.tombstones, bytes = room.bytes
        WHERE s.space = in_space;
    INSERT INTO ops (space, id, op, version, seq, hour)
        VALUES (in_space, of_id, by_op, new_version, new_seq, now_hour);
END
$$;
