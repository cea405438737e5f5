-- Only the oldest message of a case and channel may be claimed. "waits" says that another one stands before it, so that a claim looks at
-- those that are due and never at the whole backlog.
ALTER TABLE outgoing ADD COLUMN waits INTEGER NOT NULL DEFAULT 0;
UPDATE outgoing SET waits = 1 WHERE id NOT IN (SELECT min(id) FROM outgoing GROUP BY case_number, channel);
CREATE INDEX outgoing_due ON outgoing (due_at, id) WHERE waits = 0;
CREATE INDEX outgoing_order ON outgoing (case_number, channel, id);
