-- One row: what makes this file ours, and the end of the ledger.
CREATE TABLE store (
    id              INTEGER PRIMARY KEY CHECK (id = 1),
    store_id        BLOB NOT NULL,
    key_check       BLOB NOT NULL,
    ledger_position INTEGER NOT NULL,
    ledger_hash     BLOB NOT NULL,
    seal            BLOB NOT NULL
) STRICT;

-- The last case number of each year in Japan. A number is never given twice, not even after a deletion.
CREATE TABLE case_numbers (
    year INTEGER PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT;

-- In the clear, so nothing here may say anything about a person. version and head close the chain of the case.
CREATE TABLE cases (
    number         TEXT PRIMARY KEY,
    version        INTEGER NOT NULL,
    head           BLOB NOT NULL,
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

CREATE TABLE events (
    case_number TEXT NOT NULL,
    version     INTEGER NOT NULL,
    at          TEXT NOT NULL,
    type        TEXT NOT NULL,
    sealed      BLOB NOT NULL,
    hash        BLOB NOT NULL,
    PRIMARY KEY (case_number, version)
) STRICT, WITHOUT ROWID;

-- The events of all cases in the order of appending.
CREATE TABLE ledger (
    position    INTEGER PRIMARY KEY,
    case_number TEXT NOT NULL,
    version     INTEGER NOT NULL,
    event_hash  BLOB NOT NULL,
    hash        BLOB NOT NULL
) STRICT;

CREATE TABLE deliveries (
    fingerprint BLOB PRIMARY KEY,
    seen_at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE conversations (
    fingerprint BLOB PRIMARY KEY,
    case_number TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Only what is still to be sent; a sent message leaves the file.
CREATE TABLE outgoing (
    case_number TEXT NOT NULL,
    number      INTEGER NOT NULL,
    channel     TEXT NOT NULL,
    slot        TEXT,
    sealed      BLOB NOT NULL,
    attempts    INTEGER NOT NULL,
    due_at      TEXT NOT NULL,
    PRIMARY KEY (case_number, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE receipts (
    case_number TEXT NOT NULL,
    channel     TEXT NOT NULL,
    slot        TEXT NOT NULL,
    sealed      BLOB NOT NULL,
    PRIMARY KEY (case_number, channel, slot)
) STRICT, WITHOUT ROWID;
