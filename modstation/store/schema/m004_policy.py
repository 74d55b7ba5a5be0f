"""What a site's newsroom wants to be shown: its thresholds, its reasons, its own words."""

from __future__ import annotations

SQL = """
-- Only what differs from the defaults has a row.
CREATE TABLE policies (
    site TEXT NOT NULL REFERENCES sites(name) ON DELETE CASCADE,
    label TEXT NOT NULL,
    threshold REAL NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (site, label)
) STRICT, WITHOUT ROWID;

CREATE TABLE house_words (
    site TEXT PRIMARY KEY REFERENCES sites(name) ON DELETE CASCADE,
    text TEXT NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;

-- Which version of its site's list a comment was read with, and how many entries it hit; apart
-- from the ratings, so that a changed list costs the classifier nothing.
CREATE TABLE word_checks (
    comment INTEGER PRIMARY KEY REFERENCES comments(n) ON DELETE CASCADE,
    text_digest TEXT NOT NULL,
    version TEXT NOT NULL,
    hits INTEGER NOT NULL
) STRICT;

CREATE TRIGGER word_check_outdated AFTER UPDATE OF text ON comments WHEN old.text IS NOT new.text
BEGIN
    DELETE FROM word_checks WHERE comment = new.n;
END
"""
