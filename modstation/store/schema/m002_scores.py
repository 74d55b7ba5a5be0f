"""Opinions of classifiers about texts, and which of them stand beside a comment."""

from __future__ import annotations

SQL = """
-- One model's opinion of one text: equal texts share it, and no model overwrites another's.
CREATE TABLE scores (
    text_digest TEXT NOT NULL,
    model TEXT NOT NULL,
    version TEXT NOT NULL,
    label TEXT NOT NULL,
    value REAL NOT NULL,
    PRIMARY KEY (text_digest, model, version, label)
) STRICT, WITHOUT ROWID;

-- Texts that killed the classifier twice, and are left to the moderator's own judgement.
CREATE TABLE unscorable (
    text_digest TEXT NOT NULL,
    model TEXT NOT NULL,
    version TEXT NOT NULL,
    PRIMARY KEY (text_digest, model, version)
) STRICT, WITHOUT ROWID;

-- Whose opinion stands beside a comment, and the worst of it: what the queue is ordered by.
CREATE TABLE ratings (
    comment INTEGER PRIMARY KEY REFERENCES comments(n) ON DELETE CASCADE,
    text_digest TEXT NOT NULL,
    model TEXT NOT NULL,
    version TEXT NOT NULL,
    label TEXT NOT NULL,
    risk REAL NOT NULL
) STRICT;

-- Why: the passages of the plain text that drive a score. One row without a passage says that
-- it was asked, and none was found.
CREATE TABLE explanations (
    text_digest TEXT NOT NULL,
    model TEXT NOT NULL,
    version TEXT NOT NULL,
    label TEXT NOT NULL,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    weight REAL NOT NULL,
    cause TEXT NOT NULL,
    PRIMARY KEY (text_digest, model, version, label, start, stop)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER rating_outdated AFTER UPDATE OF text ON comments WHEN old.text IS NOT new.text
BEGIN
    DELETE FROM ratings WHERE comment = new.n;
END
"""
