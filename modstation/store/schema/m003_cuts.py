"""Texts of which a classifier read only the beginning."""

from __future__ import annotations

SQL = """
-- One row for each text that is longer than the model reads; lengths in characters, markup apart.
CREATE TABLE cuts (
    text_digest TEXT NOT NULL,
    model TEXT NOT NULL,
    version TEXT NOT NULL,
    read INTEGER NOT NULL,
    length INTEGER NOT NULL,
    PRIMARY KEY (text_digest, model, version)
) STRICT, WITHOUT ROWID
"""
