"""The full-text index, and the log of what it does not know yet.

Cutting texts into words costs more than writing them, so no write waits for it: triggers only
note down which comments changed, and the index takes them in later, a bounded portion at a time.
The index keeps no text of its own (it is "contentless"): to take a comment out of it, the very
words have to be named that were put in. So the log keeps what the index has of a comment, as it
was before the first change that the index does not know yet.
"""

from __future__ import annotations

# A comment's place in the index is the hour it was written in and, below that, its number: what is
# found comes in the order of time, and a time is a range of places.
#
# Facets are words of a private alphabet (U+E000), which no text has by accident: the status, the
# article's number, and the reason of the newest decision that stands.
SQL = """
CREATE VIRTUAL TABLE comment_words USING fts5(text, author_name, author_email, facets,
    content = '', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2');

-- By itself the index would merge its parts within a write, which then takes ten times as long.
INSERT INTO comment_words (comment_words, rank) VALUES ('automerge', 0);

-- Comments as they are to be found: as the moderator has left them.
CREATE VIEW searchable AS
    SELECT p.n, (max(p.created_at, 0) / 3600) << 28 | p.n AS place,
        p.text, p.author_name, p.author_email,
        char(57344) || 's' || p.status || ' ' || char(57344) || 'p' || p.post
        || coalesce((SELECT ' ' || char(57344) || 'r' || hex(d.reason) FROM decisions d
            WHERE d.seq = (SELECT max(x.seq) FROM decisions x WHERE x.comment = p.n
                AND x.state != 'withdrawn' AND x.verb != 'reply')), '') AS facets
    FROM projected p WHERE p.status != 'deleted' AND p.type = 'comment';

-- What changed since the index took it in. `place`: the index has the comment there, with these
-- words; NULL when it does not know it.
CREATE TABLE word_changes (
    n INTEGER PRIMARY KEY,
    place INTEGER,
    text TEXT,
    author_name TEXT,
    author_email TEXT,
    facets TEXT
) STRICT;

-- One row: whether words that no comment has any more may still lie in the index's old pages.
CREATE TABLE word_waste (
    forget INTEGER NOT NULL
) STRICT;

INSERT INTO word_waste VALUES (0);

CREATE TRIGGER words_new AFTER INSERT ON comments
BEGIN
    INSERT INTO word_changes (n) VALUES (new.n) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER words_moved BEFORE UPDATE OF
    text, author_name, author_email, status, post, created_at, type ON comments
    WHEN (old.text, old.author_name, old.author_email, old.status, old.post, old.created_at,
            old.type)
        IS NOT (new.text, new.author_name, new.author_email, new.status, new.post,
            new.created_at, new.type)
BEGIN
    INSERT INTO word_changes
        SELECT n, place, text, author_name, author_email, facets FROM searchable WHERE n = old.n
        ON CONFLICT DO NOTHING;
    INSERT INTO word_changes (n) VALUES (old.n) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER words_decided BEFORE INSERT ON decisions
BEGIN
    INSERT INTO word_changes
        SELECT n, place, text, author_name, author_email, facets FROM searchable
        WHERE n = new.comment ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER words_settled BEFORE UPDATE OF state, wants, text, seen_text, reason ON decisions
    WHEN (old.state, old.wants, old.text, old.seen_text, old.reason)
        IS NOT (new.state, new.wants, new.text, new.seen_text, new.reason)
BEGIN
    INSERT INTO word_changes
        SELECT n, place, text, author_name, author_email, facets FROM searchable
        WHERE n = old.comment ON CONFLICT DO NOTHING;
END;

-- What is deleted on the site is forgotten at once, and so is what the log has of it.
CREATE TRIGGER words_buried AFTER UPDATE OF status ON comments
    WHEN new.status = 'deleted' AND old.status != 'deleted'
BEGIN
    INSERT INTO comment_words (comment_words, rowid, text, author_name, author_email, facets)
        SELECT 'delete', place, text, author_name, author_email, facets FROM word_changes
        WHERE n = new.n AND place IS NOT NULL;
    UPDATE word_waste SET forget = 1;
    INSERT INTO word_changes (n) VALUES (new.n) ON CONFLICT DO UPDATE
        SET place = NULL, text = NULL, author_name = NULL, author_email = NULL, facets = NULL;
END;

-- Faster than taking the comments out one by one, and it leaves nothing of them behind.
CREATE TRIGGER words_of_a_site_gone AFTER DELETE ON sites
BEGIN
    DELETE FROM word_changes;
    INSERT INTO comment_words (comment_words) VALUES ('delete-all');
    INSERT INTO word_changes (n) SELECT n FROM comments;
END;

INSERT INTO word_changes (n) SELECT n FROM comments
"""
