"""Which of the waiting comments are nearly the same."""

from __future__ import annotations

SQL = """
-- A row for each comment that waits on the site. `words` is its text in plain form, `family` the
-- number of the family it belongs to: comments that are nearly the same, be it from one to the
-- next. NULL: nobody has looked yet.
CREATE TABLE likenesses (
    comment INTEGER PRIMARY KEY REFERENCES comments(n) ON DELETE CASCADE,
    words TEXT,
    family INTEGER
) STRICT;

CREATE INDEX likenesses_by_family ON likenesses(family, comment);

-- Comments that share one of these may be alike, and are compared.
CREATE TABLE likeness_bands (
    band INTEGER NOT NULL,
    comment INTEGER NOT NULL REFERENCES likenesses(comment) ON DELETE CASCADE,
    PRIMARY KEY (band, comment)
) STRICT, WITHOUT ROWID;

CREATE INDEX likeness_bands_by_comment ON likeness_bands(comment);

CREATE TRIGGER likeness_wanted AFTER INSERT ON comments
    WHEN new.status = 'hold' AND new.type = 'comment'
BEGIN
    INSERT INTO likenesses VALUES (new.n, NULL, NULL);
END;

CREATE TRIGGER likeness_outdated AFTER UPDATE OF text, status ON comments
    WHEN old.status IS NOT new.status OR old.text IS NOT new.text
BEGIN
    DELETE FROM likenesses WHERE comment = new.n;
    INSERT INTO likenesses SELECT new.n, NULL, NULL
        WHERE new.status = 'hold' AND new.type = 'comment';
END;

INSERT INTO likenesses SELECT n, NULL, NULL FROM comments WHERE status = 'hold' AND type = 'comment'
"""
