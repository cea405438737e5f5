-- One row: what makes this file ours, and a seal over all case numbers that were given.
CREATE TABLE store (
    id           INTEGER PRIMARY KEY CHECK (id = 1),
    store_id     BLOB NOT NULL,
    key_check    BLOB NOT NULL,
    numbers_seal BLOB NOT NULL
) STRICT;

-- The last case number of each year in Japan. A number is never given twice, not even after a deletion.
CREATE TABLE case_numbers (
    year INTEGER PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT;

-- In the clear, so nothing here may say anything about a person. version, position and head tell the last event of the case, outgoing its
-- last message; the seal stands for them, so that nobody without the master key can cut off the end of a case.
CREATE TABLE cases (
    number         TEXT PRIMARY KEY,
    version        INTEGER NOT NULL,
    position       INTEGER NOT NULL,
    head           BLOB NOT NULL,
    seal           BLOB NOT NULL,
    outgoing       INTEGER NOT NULL,
    stage          TEXT NOT NULL,
    headquarters   TEXT,
    outcome        TEXT,
    waits_for      TEXT,
    evidence_until TEXT,
    opened_at      TEXT NOT NULL,
    updated_at     TEXT NOT NULL,
    deleted_at     TEXT
) STRICT, WITHOUT ROWID;

-- Apart from the cases, so that a key is written once and its row can be destroyed.
CREATE TABLE case_keys (
    case_number TEXT PRIMARY KEY,
    wrapped     BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The ledger: all events in the order of appending. "previous" leads to the event before in the same case, so that a case is read from its
-- last event backwards and appending touches the end of one table only: an index would cost another page at every commit.
CREATE TABLE events (
    position    INTEGER PRIMARY KEY,
    case_number TEXT NOT NULL,
    version     INTEGER NOT NULL,
    previous    INTEGER NOT NULL,
    at          TEXT NOT NULL,
    type        TEXT NOT NULL,
    sealed      BLOB NOT NULL,
    hash        BLOB NOT NULL,
    ledger      BLOB NOT NULL
) STRICT;

-- Keyed hashes of the ids of deliveries, nothing else.
CREATE TABLE deliveries (
    fingerprint BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE conversations (
    fingerprint BLOB PRIMARY KEY,
    case_number TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Only what is still to be sent; a sent message leaves the file. An id may come again, a number of a case never.
CREATE TABLE outgoing (
    id          INTEGER PRIMARY KEY,
    case_number TEXT NOT NULL,
    number      INTEGER NOT NULL,
    channel     TEXT NOT NULL,
    slot        TEXT,
    sealed      BLOB NOT NULL,
    attempts    INTEGER NOT NULL,
    due_at      TEXT NOT NULL
) STRICT;

CREATE TABLE receipts (
    case_number TEXT NOT NULL,
    channel     TEXT NOT NULL,
    slot        TEXT NOT NULL,
    sealed      BLOB NOT NULL,
    PRIMARY KEY (case_number, channel, slot)
) STRICT, WITHOUT ROWID;
