-- Every rule set with which a case was begun, by hash, compressed. Rules say nothing about a person. "approval" is the lock file as it was.
CREATE TABLE rule_sets (
    hash     TEXT PRIMARY KEY,
    edition  TEXT NOT NULL,
    kept_at  TEXT NOT NULL,
    content  BLOB NOT NULL,
    approval TEXT
) STRICT, WITHOUT ROWID;

-- Which rule sets were accepted and refused. "seal" is a keyed hash over the line and the one before.
CREATE TABLE rule_activations (
    position INTEGER PRIMARY KEY,
    at       TEXT NOT NULL,
    hash     TEXT NOT NULL,
    edition  TEXT NOT NULL,
    author   TEXT,
    approver TEXT,
    accepted INTEGER NOT NULL,
    reason   TEXT NOT NULL,
    place    TEXT NOT NULL,
    seal     BLOB NOT NULL
) STRICT;

-- One row: how many lines there are, sealed, so that the last ones cannot be cut off unseen.
CREATE TABLE rule_activation_end (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    position INTEGER NOT NULL,
    seal     BLOB NOT NULL
) STRICT;

CREATE TRIGGER rule_activations_stay BEFORE UPDATE ON rule_activations BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER rule_activations_remain BEFORE DELETE ON rule_activations BEGIN SELECT RAISE(ABORT, 'append only'); END;
