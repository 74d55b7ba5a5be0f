"""Blocks on which a site breaks, and blocks that a site is given later than they were made."""

from __future__ import annotations

SQL = """
-- How often the site broke on it since it was last asked for, and when it did so last.
ALTER TABLE blocks ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0;

ALTER TABLE blocks ADD COLUMN tried_at INTEGER;

-- Whether it is kept from here should the site not take it.
ALTER TABLE blocks ADD COLUMN held_here INTEGER NOT NULL DEFAULT 0 CHECK (held_here IN (0, 1));

-- A block that is given to the site is a row of its own, so that an undo finds the one before it
-- as it was. Those share a root: what any of them trashed from here is filed under it.
ALTER TABLE blocks ADD COLUMN put_at INTEGER;

ALTER TABLE blocks ADD COLUMN root INTEGER REFERENCES blocks(id);

-- Counted for each block with each card.
CREATE INDEX decisions_by_block ON decisions(block) WHERE block IS NOT NULL
"""
