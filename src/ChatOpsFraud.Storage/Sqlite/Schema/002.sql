-- What a channel keeps for itself: installations, tokens, where to reach a conversation. The key is a keyed hash, the value sealed: with the
-- key of the case it belongs to, so that it dies with the case, or with the store's own. "version" counts the writes.
CREATE TABLE channel_records (
    channel     TEXT NOT NULL,
    kind        TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    version     INTEGER NOT NULL,
    case_number TEXT,
    sealed      BLOB NOT NULL,
    PRIMARY KEY (channel, kind, fingerprint)
) STRICT, WITHOUT ROWID;
