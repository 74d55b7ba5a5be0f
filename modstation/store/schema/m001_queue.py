"""The site's tables, the outbox of decisions, the queue as a view, the journal."""

from __future__ import annotations

SQL = """
CREATE TABLE sites (
    name TEXT PRIMARY KEY,
    rest TEXT NOT NULL UNIQUE,
    home TEXT NOT NULL,
    title TEXT NOT NULL,
    user TEXT NOT NULL,
    user_id INTEGER NOT NULL,
    added_at INTEGER NOT NULL
) STRICT;

CREATE TABLE cursors (
    site TEXT NOT NULL REFERENCES sites(name) ON DELETE CASCADE,
    name TEXT NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (site, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE posts (
    site TEXT NOT NULL REFERENCES sites(name) ON DELETE CASCADE,
    id INTEGER NOT NULL,
    title TEXT NOT NULL,
    link TEXT NOT NULL,
    excerpt TEXT NOT NULL,
    type TEXT NOT NULL,
    status TEXT NOT NULL,
    fetched_at INTEGER NOT NULL,
    PRIMARY KEY (site, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE authors (
    site TEXT NOT NULL REFERENCES sites(name) ON DELETE CASCADE,
    key TEXT NOT NULL,
    approved INTEGER NOT NULL,
    hold INTEGER NOT NULL,
    spam INTEGER NOT NULL,
    trash INTEGER NOT NULL,
    fetched_at INTEGER NOT NULL,
    PRIMARY KEY (site, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE comments (
    n INTEGER PRIMARY KEY,           -- stable: queues and decisions refer to it
    site TEXT NOT NULL REFERENCES sites(name) ON DELETE CASCADE,
    id INTEGER NOT NULL,
    post INTEGER NOT NULL,
    parent INTEGER NOT NULL,
    user INTEGER NOT NULL,
    author_name TEXT NOT NULL,
    author_email TEXT NOT NULL,
    author_url TEXT NOT NULL,
    author_ip TEXT NOT NULL,
    agent TEXT NOT NULL,
    author_key TEXT NOT NULL,
    type TEXT NOT NULL,
    text TEXT NOT NULL,
    status TEXT NOT NULL,
    created_at INTEGER NOT NULL,     -- seconds, UTC
    checked_at INTEGER NOT NULL,     -- when the site last told us about it
    threaded_at INTEGER,             -- when its thread was last fetched
    stuck TEXT,                      -- why the site cannot decide it at all
    UNIQUE (site, id)
) STRICT;

CREATE INDEX comments_waiting ON comments(created_at, n)
    WHERE status = 'hold' AND type = 'comment' AND stuck IS NULL;

CREATE INDEX comments_unthreaded ON comments(site, threaded_at)
    WHERE status = 'hold' AND type = 'comment' AND stuck IS NULL;

CREATE INDEX comments_by_check ON comments(site, checked_at)
    WHERE status = 'hold' AND type = 'comment' AND stuck IS NULL;

CREATE INDEX comments_by_parent ON comments(site, parent, created_at) WHERE parent != 0;

CREATE INDEX comments_by_post ON comments(site, post, created_at) WHERE parent = 0;

CREATE INDEX comments_by_author ON comments(site, author_key, created_at);

CREATE INDEX comments_of_author ON comments(site, author_key, status);

CREATE INDEX comments_by_email ON comments(site, author_email COLLATE NOCASE)
    WHERE status = 'hold';

CREATE INDEX comments_by_ip ON comments(site, author_ip) WHERE status = 'hold';

CREATE INDEX comments_by_name ON comments(site, author_name COLLATE NOCASE)
    WHERE status = 'hold';

-- How many wait on the site, kept by triggers: counting 100,000 rows takes longer than a frame.
CREATE TABLE tallies (
    site TEXT PRIMARY KEY REFERENCES sites(name) ON DELETE CASCADE,
    held INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER tally_new AFTER INSERT ON comments
    WHEN new.status = 'hold' AND new.type = 'comment' AND new.stuck IS NULL
BEGIN
    INSERT INTO tallies VALUES (new.site, 1)
        ON CONFLICT(site) DO UPDATE SET held = held + 1;
END;

CREATE TRIGGER tally_moved AFTER UPDATE OF status, type, stuck ON comments
    WHEN (old.status = 'hold' AND old.type = 'comment' AND old.stuck IS NULL)
      != (new.status = 'hold' AND new.type = 'comment' AND new.stuck IS NULL)
BEGIN
    INSERT INTO tallies VALUES (new.site, 1) ON CONFLICT(site) DO UPDATE SET held = held
        + (new.status = 'hold' AND new.type = 'comment' AND new.stuck IS NULL)
        - (old.status = 'hold' AND old.type = 'comment' AND old.stuck IS NULL);
END;

-- One act of the moderator, of one comment or of many: the undo stack.
CREATE TABLE gestures (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('act', 'undo', 'auto')),
    label TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    undone_at INTEGER
) STRICT;

CREATE INDEX gestures_undoable ON gestures(seq) WHERE kind = 'act' AND undone_at IS NULL;

CREATE TABLE decisions (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,         -- names it in the journal
    comment INTEGER NOT NULL REFERENCES comments(n) ON DELETE CASCADE,
    verb TEXT NOT NULL CHECK (verb IN
        ('approve', 'hold', 'spam', 'trash', 'edit', 'reply', 'restore')),
    wants TEXT,
    text TEXT,
    reason TEXT,
    note TEXT,
    seen_text TEXT NOT NULL,         -- what the site must still have for it to be sent
    seen_status TEXT NOT NULL,
    seen_parent INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN
        ('pending', 'sending', 'conflict', 'accepted', 'refused', 'withdrawn')),
    gesture INTEGER NOT NULL REFERENCES gestures(seq),
    undoes INTEGER REFERENCES decisions(seq),
    supersedes INTEGER REFERENCES decisions(seq),
    waits_for INTEGER REFERENCES decisions(seq),
    block INTEGER REFERENCES blocks(id),
    made_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    after_text TEXT,                 -- what the site had once it was accepted
    after_status TEXT,
    after_parent INTEGER,
    result_id INTEGER,               -- of a reply: the comment that it became
    settled TEXT,
    last_error TEXT
) STRICT;

CREATE UNIQUE INDEX one_unsent_act ON decisions(comment)
    WHERE state IN ('pending', 'conflict') AND verb != 'reply';

CREATE UNIQUE INDEX one_on_the_wire ON decisions(comment) WHERE state = 'sending';

CREATE INDEX decisions_open ON decisions(comment, seq)
    WHERE state IN ('pending', 'sending', 'conflict');

CREATE INDEX decisions_open_by_state ON decisions(state, seq)
    WHERE state IN ('pending', 'sending', 'conflict');

CREATE INDEX decisions_refused ON decisions(comment, seq) WHERE state = 'refused';

CREATE INDEX decisions_by_comment ON decisions(comment, seq);

CREATE INDEX decisions_by_gesture ON decisions(gesture);

-- What was typed and not decided: an edit or a reply that somebody turned away from.
CREATE TABLE drafts (
    comment INTEGER NOT NULL REFERENCES comments(n) ON DELETE CASCADE,
    verb TEXT NOT NULL CHECK (verb IN ('edit', 'reply')),
    text TEXT NOT NULL,
    PRIMARY KEY (comment, verb)
) STRICT, WITHOUT ROWID;

CREATE TABLE blocks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    site TEXT NOT NULL REFERENCES sites(name) ON DELETE CASCADE,
    field TEXT NOT NULL CHECK (field IN ('email', 'ip', 'name')),
    value TEXT NOT NULL COLLATE NOCASE,
    reason TEXT,
    made_at INTEGER NOT NULL,
    until INTEGER,
    newest INTEGER NOT NULL,         -- only comments that arrived later are trashed by it
    gesture INTEGER NOT NULL REFERENCES gestures(seq),
    lifted_at INTEGER,
    lifted_by INTEGER REFERENCES gestures(seq)
) STRICT;

CREATE UNIQUE INDEX one_block_each ON blocks(site, field, value) WHERE lifted_at IS NULL;

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    event TEXT NOT NULL,
    site TEXT,
    comment INTEGER,
    decision TEXT,
    detail TEXT,
    hash TEXT NOT NULL               -- over this row and the hash of the one before
) STRICT;

CREATE TRIGGER journal_is_append_only BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER journal_keeps_everything BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- The newest decision that still has something to say about a comment's place.
CREATE VIEW speaking AS
    SELECT comment, max(seq) AS seq, state, verb, wants, text FROM decisions
    WHERE state IN ('pending', 'sending', 'conflict') AND (verb != 'reply' OR state = 'conflict')
    GROUP BY comment;

-- What the newest open decision wants, else what the site says; a conflict always shows.
CREATE VIEW queue AS
    SELECT c.n, c.site, c.id, c.created_at, 0 AS conflict FROM comments c
    WHERE c.status = 'hold' AND c.type = 'comment' AND c.stuck IS NULL
      AND NOT EXISTS (SELECT 1 FROM decisions d WHERE d.comment = c.n
          AND d.state IN ('pending', 'sending', 'conflict')
          AND (d.verb != 'reply' OR d.state = 'conflict'))
    UNION ALL
    SELECT c.n, c.site, c.id, c.created_at, s.state = 'conflict' FROM speaking s
    JOIN comments c ON c.n = s.comment
    WHERE c.type = 'comment' AND c.stuck IS NULL AND (s.state = 'conflict' OR s.wants = 'hold');

-- Comments as the moderator has left them, whether the site knows it yet or not.
CREATE VIEW projected AS
    SELECT c.n, c.site, c.id, c.post, c.parent, c.user, c.author_name, c.author_email,
        c.author_url, c.author_ip, c.agent, c.author_key, c.type, c.created_at, c.stuck,
        iif(d.state IN ('pending', 'sending') AND d.wants IS NOT NULL, d.wants, c.status)
            AS status,
        iif(d.state IN ('pending', 'sending'), coalesce(d.text, d.seen_text), c.text) AS text
    FROM comments c LEFT JOIN decisions d ON d.seq = (
        SELECT max(o.seq) FROM decisions o WHERE o.comment = c.n
            AND o.state IN ('pending', 'sending', 'conflict') AND o.verb != 'reply')
"""
