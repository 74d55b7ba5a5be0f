"""What a newsroom says again and again: its canned answers, and its letter to authors."""

from __future__ import annotations

SQL = """
-- A site without a row has the default ones. One whose answers are its own may have none at all,
-- which no row in `answers` could tell. The letter is NULL as long as it is the default one.
CREATE TABLE phrases (
    site TEXT PRIMARY KEY REFERENCES sites(name) ON DELETE CASCADE,
    own_answers INTEGER NOT NULL DEFAULT 0 CHECK (own_answers IN (0, 1)),
    letter_subject TEXT,
    letter_body TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE answers (
    site TEXT NOT NULL REFERENCES phrases(site) ON DELETE CASCADE,
    place INTEGER NOT NULL,          -- from 1; the first nine have keys
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (site, place)
) STRICT, WITHOUT ROWID
"""
