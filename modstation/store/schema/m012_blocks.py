"""Blocks by more than three kinds, until a date, and on the site where it can block by itself."""

from __future__ import annotations

from sqlite_utils import Database

from modstation.core.blocks import key

SQL = """
CREATE TABLE blocks_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    site TEXT NOT NULL REFERENCES sites(name) ON DELETE CASCADE,
    field TEXT NOT NULL CHECK (field IN ('email', 'domain', 'ip', 'network', 'name', 'user')),
    value TEXT NOT NULL,             -- as it is shown
    folded TEXT NOT NULL,            -- as it is compared
    reason TEXT,
    note TEXT NOT NULL DEFAULT '',
    made_at INTEGER NOT NULL,
    until INTEGER,
    newest INTEGER NOT NULL,         -- only comments that arrived later are trashed by it
    gesture INTEGER REFERENCES gestures(seq),  -- NULL: made on the site, by a colleague
    lifted_at INTEGER,
    lifted_by INTEGER REFERENCES gestures(seq),
    way TEXT NOT NULL DEFAULT 'here' CHECK (way IN
        ('here', 'waiting', 'sending', 'there', 'lifting', 'lifted', 'refused')),
    last_error TEXT,
    -- Written only from the site's replies.
    remote INTEGER,                  -- its id there
    ours INTEGER NOT NULL DEFAULT 1, -- whether this account made it there
    by_name TEXT NOT NULL DEFAULT '',
    there_at INTEGER,                -- since when it stands there, by the site's clock
    hits INTEGER NOT NULL DEFAULT 0,
    last_hit INTEGER
) STRICT;

INSERT INTO blocks_new (id, site, field, value, folded, reason, made_at, until, newest, gesture,
    lifted_at, lifted_by)
    SELECT id, site, field, value, '', reason, made_at, until, newest, gesture, lifted_at, lifted_by
    FROM blocks;

DROP TABLE blocks;

ALTER TABLE blocks_new RENAME TO blocks;
"""
INDEXES = """
CREATE UNIQUE INDEX one_block_each ON blocks(site, field, folded) WHERE lifted_at IS NULL;

CREATE INDEX blocks_on_their_way ON blocks(site, way) WHERE way IN ('waiting', 'sending', 'lifting')
"""


def fold(db: Database) -> None:
    """Values as they are compared from now on. Two that were told apart by the case of an accent
    alone are the same now: the later one goes."""
    standing = set()
    for row in db.execute("SELECT id, site, field, value, lifted_at FROM blocks").fetchall():
        folded = key(row["field"], row["value"])
        db.execute("UPDATE blocks SET folded = ? WHERE id = ?", [folded, row["id"]])
        if row["lifted_at"] is None and (row["site"], row["field"], folded) in standing:
            db.execute("UPDATE blocks SET lifted_at = made_at WHERE id = ?", [row["id"]])
        if row["lifted_at"] is None:
            standing.add((row["site"], row["field"], folded))
