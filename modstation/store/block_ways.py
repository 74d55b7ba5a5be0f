"""Blocks on their way to a site that can block by itself, and what the site says of them.

That stands in columns of its own, written only from the site's replies; a row without a gesture
was made there by a colleague.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlite_utils import Database

from modstation.core.blocks import Way, key
from modstation.core.companion import BlockWanted, SiteBlock
from modstation.store.blocks import NEWEST

_ON_THEIR_WAY = "way IN ('waiting', 'sending', 'lifting')"
_DONE_AT = "coalesce(lifted_at, put_at, made_at)"


@dataclass(frozen=True, slots=True)
class Errand:
    """A block that the site must be told of. `remote` is its id there, as far as it is known."""

    id: int
    way: Way
    wanted: BlockWanted
    remote: int | None


class BlockWays:
    def __init__(self, db: Database) -> None:
        self._db = db

    def due(self, site: str, done_before: int, tried_before: int) -> list[Errand]:
        """What the site must be told, of acts that were done up to then, and on which it did not
        break since; the often tried ones last."""
        rows = self._db.execute(
            f"SELECT * FROM blocks WHERE site = ? AND {_ON_THEIR_WAY} AND {_DONE_AT} <= ?"
            " AND (tried_at IS NULL OR tried_at <= ?) AND (until IS NULL OR until > ?)"
            " ORDER BY attempts, id",
            [site, done_before, tried_before, done_before],
        )
        return [
            Errand(
                row["id"],
                Way(row["way"]),
                BlockWanted(
                    *(row["field"], row["value"], row["reason"] or "", row["note"], row["until"])
                ),
                row["remote"],
            )
            for row in rows
        ]

    def due_at(self, site: str, now: int, grace_s: int, pause_s: int) -> int | None:
        """When the next such act is to be sent: behind its grace, and some time after a try. What
        has run out by now is not sent."""
        row = self._db.execute(
            f"SELECT min(max({_DONE_AT} + ?, coalesce(tried_at + ?, 0))) AS at FROM blocks"
            f" WHERE site = ? AND {_ON_THEIR_WAY} AND (until IS NULL OR until > ?)",
            [grace_s, pause_s, site, now - grace_s],
        ).fetchone()
        return None if row["at"] is None else int(row["at"])

    def move(self, id: int, source: Way, target: Way) -> bool:
        """Compare and set: the moderator and the sync may reach for the same block."""
        cursor = self._db.execute(
            "UPDATE blocks SET way = ?, last_error = NULL WHERE id = ? AND way = ?",
            [target, id, source],
        )
        return cursor.rowcount == 1

    def failed(self, id: int, why: str, at: int) -> int:
        """The site broke on it; how often it did by now."""
        row = self._db.execute(
            "UPDATE blocks SET last_error = ?, tried_at = ?, attempts = attempts + 1 WHERE id = ?"
            " RETURNING attempts",
            [why, at, id],
        ).fetchone()
        return int(row["attempts"])

    def refused(
        self, id: int, why: str, source: Way, target: Way, *, held_here: bool = False
    ) -> None:
        """The site will not do it: the block is where it was before, or (`held_here`) is kept
        from here."""
        if self.move(id, source, target):
            self._db.execute(
                "UPDATE blocks SET last_error = ?, held_here = max(held_here, ?) WHERE id = ?",
                [why, held_here, id],
            )
        if target is Way.THERE:
            self._db.execute(
                "UPDATE OR IGNORE blocks SET lifted_at = NULL, lifted_by = NULL WHERE id = ?", [id]
            )

    # the site's word -------------------------------------------------------------------------

    def told(self, id: int, found: SiteBlock, me: int) -> None:
        """What the site says about a block that is known here."""
        self._db.execute(
            "UPDATE blocks SET remote = ?, ours = ?, by_name = ?, there_at = ?, hits = ?,"
            " last_hit = ?, until = ? WHERE id = ?",
            [
                *(found.id, found.by in (0, me) or not me, found.by_name, found.made_at),
                *(found.hits, found.last_hit, found.until, id),
            ],
        )

    def mirror(self, site: str, found: Iterable[SiteBlock], me: int, at: int) -> None:
        """All that stand on the site, as it told a moment ago."""
        standing = {block.id: block for block in found}
        rows = self._db.execute(
            "SELECT id, remote, way, field, folded FROM blocks WHERE site = ?"
            " AND (lifted_at IS NULL OR way = 'lifting')",
            [site],
        ).fetchall()
        by_remote = {row["remote"]: row["id"] for row in rows if row["remote"] is not None}
        by_value = {(r["field"], r["folded"]): r["id"] for r in rows if r["way"] != "lifting"}
        for row in rows:
            if row["way"] == Way.THERE and row["remote"] not in standing:
                self._db.execute(
                    "UPDATE blocks SET way = 'lifted', lifted_at = ? WHERE id = ?", [at, row["id"]]
                )
        for block in standing.values():
            folded = key(block.field, block.value)
            known = by_remote.get(block.id) or by_value.get((block.field, folded))
            if known is None:
                known = self._theirs(site, block, folded)
            self.told(known, block, me)
            self._db.execute(
                "UPDATE blocks SET way = 'there' WHERE id = ? AND way IN ('here', 'refused')",
                [known],
            )

    def _theirs(self, site: str, block: SiteBlock, folded: str) -> int:
        cursor = self._db.execute(
            "INSERT INTO blocks (site, field, value, folded, reason, note, made_at, until, newest,"
            f" way) VALUES (?, ?, ?, ?, ?, ?, ?, ?, {NEWEST}, 'there')",
            [
                *(site, block.field, block.value, folded, block.reason or None, block.note),
                *(block.made_at, block.until),
            ],
        )
        return int(cursor.lastrowid or 0)
