"""Blocks: who is blocked, what a block catches, and what a moderator does about it.

A block is an act and a standing order in one row. How far it is on its way to a site that can block
by itself is told in `block_ways`.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace

from sqlite_utils import Database

from modstation.core.blocks import Block, Marks, Way, key, means
from modstation.core.companion import BlockWanted
from modstation.core.model import Comment
from modstation.store.meant import Meant

SELECT = (
    "SELECT b.id, b.site, b.field, b.value, b.reason, b.made_at, b.hits +"
    " (SELECT count(*) FROM decisions d WHERE d.block = coalesce(b.root, b.id)"
    "     AND d.state != 'withdrawn') AS hits,"
    " b.until, b.way, CASE WHEN b.ours THEN '' ELSE b.by_name END AS by, b.note, b.last_hit,"
    " coalesce(b.last_error, '') AS why_not, b.held_here, b.remote FROM blocks b"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A comment that a block catches."""

    n: int
    block: Block


class Blocks:
    def __init__(self, db: Database, whose: Meant) -> None:
        self._db = db
        self._whose = whose

    def add(self, site: str, wanted: BlockWanted, way: Way, at: int, gesture: int) -> int:
        """Start a block. What is known by now is not its business; what comes later is."""
        cursor = self._db.execute(
            "INSERT INTO blocks (site, field, value, folded, reason, note, made_at, until, newest,"
            f" gesture, way) VALUES (?, ?, ?, ?, ?, ?, ?, ?, {NEWEST}, ?, ?)",
            [
                *(site, wanted.field, wanted.value, key(wanted.field, wanted.value)),
                *(wanted.reason or None, wanted.note, at, wanted.until, gesture, way),
            ],
        )
        return int(cursor.lastrowid or 0)

    def active(self, at: int) -> list[Block]:
        rows = self._db.execute(
            f"{SELECT} WHERE b.lifted_at IS NULL AND (b.until IS NULL OR b.until > ?)"
            " ORDER BY b.id DESC",
            [at],
        )
        return [_block(row) for row in rows]

    def get(self, id: int) -> Block | None:
        row = self._db.execute(f"{SELECT} WHERE b.id = ? AND b.lifted_at IS NULL", [id]).fetchone()
        return _block(row) if row else None

    def standing(self, site: str, field: str, value: str, at: int) -> Block | None:
        """The one that stands of that value."""
        row = self._db.execute(
            f"{SELECT} WHERE b.site = ? AND b.field = ? AND b.folded = ? AND b.lifted_at IS NULL"
            " AND (b.until IS NULL OR b.until > ?)",
            [site, field, key(field, value), at],
        ).fetchone()
        return _block(row) if row else None

    def expire(self, at: int) -> None:
        """Those that have run out make room for new ones of the same value."""
        self._db.execute(
            "UPDATE blocks SET lifted_at = until WHERE lifted_at IS NULL AND until <= ?", [at]
        )

    def lift(
        self, id: int, at: int, gesture: int | None = None, *, theirs_too: bool = False
    ) -> None:
        """What is on the site must be lifted there; but not, without `theirs_too`, what a
        colleague has made, too, and for the same author."""
        self._db.execute(
            "UPDATE blocks SET lifted_at = ?, lifted_by = ?, attempts = 0, tried_at = NULL,"
            " way = CASE"
            " WHEN way = 'sending' OR (way = 'there' AND (ours OR ?)) THEN 'lifting'"
            " WHEN way IN ('waiting', 'there') THEN 'lifted' ELSE way END WHERE id = ?",
            [at, gesture, theirs_too, id],
        )

    def of_gesture(self, gesture: int) -> list[int]:
        rows = self._db.execute(
            "SELECT id FROM blocks WHERE gesture = ? AND lifted_at IS NULL", [gesture]
        )
        return [row["id"] for row in rows]

    def lifted_by(self, gesture: int) -> list[int]:
        rows = self._db.execute("SELECT id FROM blocks WHERE lifted_by = ?", [gesture])
        return [row["id"] for row in rows]

    def restore(self, id: int) -> None:
        """Put a lifted block back, unless another one of the same value stands by now."""
        self._db.execute(
            "UPDATE OR IGNORE blocks SET lifted_at = NULL, lifted_by = NULL, attempts = 0,"
            " tried_at = NULL, way = CASE"
            " WHEN way = 'lifting' AND remote IS NOT NULL THEN 'there'"
            " WHEN way IN ('lifting', 'lifted') THEN 'waiting' ELSE way END WHERE id = ?",
            [id],
        )

    def put(self, id: int, at: int, gesture: int) -> int:
        """Give a block to the site that was only here, or that it would not have: a new one takes
        its place. An undo lifts that one, and brings back this one as it was."""
        self._db.execute(
            "UPDATE blocks SET lifted_at = ?, lifted_by = ? WHERE id = ?", [at, gesture, id]
        )
        copied = "site, field, value, folded, reason, note, made_at, until, newest"
        cursor = self._db.execute(
            f"INSERT INTO blocks ({copied}, gesture, way, put_at, root, held_here)"
            f" SELECT {copied}, ?, 'waiting', ?, coalesce(root, id), way = 'here' OR held_here"
            " FROM blocks WHERE id = ?",
            [gesture, at, id],
        )
        return int(cursor.lastrowid or 0)

    def root(self, id: int) -> int:
        """Under which of them it is filed what this one trashes from here."""
        row = self._db.execute(
            "SELECT coalesce(root, id) AS root FROM blocks WHERE id = ?", [id]
        ).fetchone()
        return int(row["root"])

    def about(self, comment: Comment, at: int) -> Block | None:
        """The block that this comment's author is under."""
        marks = Marks.of(comment)
        for block in self.active(at):
            if block.site == comment.site and means(
                block.field, key(block.field, block.value), marks
            ):
                return block
        return None

    def caught(self, site: str, at: int, *, by_site: bool) -> list[Hit]:
        """Comments that came after a block on their author, and that it did not trash before.
        `by_site`: the site blocks by itself what comes once it knows of the block."""
        hits: dict[int, Hit] = {}
        for block in self.active(at):
            refused = block.way == Way.REFUSED and not block.held_here
            if block.site != site or refused:
                continue
            late = ""
            if by_site and block.way == Way.THERE:
                late = f" AND c.created_at <= (SELECT there_at FROM blocks WHERE id = {block.id})"
            newer = f"c.n > (SELECT newest FROM blocks WHERE id = {block.id})"
            where = f"c.status = 'hold' AND {newer}{late}"
            found = self._whose.among(
                self._whose.those(site, block.field, block.value, where),
                "SELECT q.n FROM queue q WHERE q.conflict = 0 AND NOT EXISTS (SELECT 1 FROM"
                " decisions d WHERE d.comment = q.n AND d.state != 'withdrawn') AND q.n IN",
            )
            hits.update({n: Hit(n, block) for n in found})
        return list(hits.values())


def _block(row: sqlite3.Row) -> Block:
    found = Block(*row)
    return replace(found, held_here=bool(found.held_here))


NEWEST = "(SELECT coalesce(max(n), 0) FROM comments)"
