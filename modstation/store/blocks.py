"""Blocks: whom they mean, and how far each is on its way to a site that can block by itself.

A block is an act and a standing order in one row. What the site says of it stands in columns of
its own, written only from its replies; a row without a gesture was made there by a colleague.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlite_utils import Database

from modstation.core.blocks import Block, Marks, Way, key, means
from modstation.core.companion import BlockWanted, SiteBlock
from modstation.core.model import Comment
from modstation.store.meant import marks_of, where_meant

SELECT = (
    "SELECT b.id, b.site, b.field, b.value, b.reason, b.made_at, b.hits +"
    " (SELECT count(*) FROM decisions d WHERE d.block = b.id AND d.state != 'withdrawn') AS hits,"
    " b.until, b.way, CASE WHEN b.ours THEN '' ELSE b.by_name END AS by, b.note, b.last_hit,"
    " coalesce(b.last_error, '') AS why_not FROM blocks b"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A comment that a block catches."""

    n: int
    block: Block


@dataclass(frozen=True, slots=True)
class Errand:
    """A block that the site must be told of. `remote` is its id there, as far as it is known."""

    id: int
    way: Way
    wanted: BlockWanted
    remote: int | None


class Blocks:
    def __init__(self, db: Database) -> None:
        self._db = db

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
        return [Block(*row) for row in rows]

    def get(self, id: int) -> Block | None:
        row = self._db.execute(f"{SELECT} WHERE b.id = ? AND b.lifted_at IS NULL", [id]).fetchone()
        return Block(*row) if row else None

    def standing(self, site: str, field: str, value: str, at: int) -> Block | None:
        """The one that stands of that value."""
        row = self._db.execute(
            f"{SELECT} WHERE b.site = ? AND b.field = ? AND b.folded = ? AND b.lifted_at IS NULL"
            " AND (b.until IS NULL OR b.until > ?)",
            [site, field, key(field, value), at],
        ).fetchone()
        return Block(*row) if row else None

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
            "UPDATE blocks SET lifted_at = ?, lifted_by = ?, way = CASE"
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
            "UPDATE OR IGNORE blocks SET lifted_at = NULL, lifted_by = NULL, way = CASE"
            " WHEN way = 'lifting' AND remote IS NOT NULL THEN 'there'"
            " WHEN way IN ('lifting', 'lifted') THEN 'waiting' ELSE way END WHERE id = ?",
            [id],
        )

    def about(self, comment: Comment, at: int) -> Block | None:
        """The block that this comment's author is under."""
        marks = Marks.of(comment)
        for block in self.active(at):
            if block.site == comment.site and means(
                block.field, key(block.field, block.value), marks
            ):
                return block
        return None

    # whom they mean --------------------------------------------------------------------------

    def queued_by(self, site: str, field: str, value: str) -> list[int]:
        """What somebody has in the queue."""
        found = self._meant(site, field, value, "c.status = 'hold'")
        return self._among(found, "SELECT n FROM queue WHERE n IN")

    def published_by(self, site: str, field: str, value: str) -> list[int]:
        """What somebody has in public. Walks through all that is known: not for the window's
        thread."""
        found = self._meant(site, field, value, "c.status = 'approved' AND c.type = 'comment'")
        return self._among(found, "SELECT n FROM projected WHERE status = 'approved' AND n IN")

    def caught(self, site: str, at: int, *, by_site: bool) -> list[Hit]:
        """Comments that came after a block on their author, and that it did not trash before.
        `by_site`: the site blocks by itself what comes once it knows of the block."""
        hits: dict[int, Hit] = {}
        for block in self.active(at):
            if block.site != site or block.way == Way.REFUSED:
                continue
            late = ""
            if by_site and block.way == Way.THERE:
                late = f" AND c.created_at <= (SELECT there_at FROM blocks WHERE id = {block.id})"
            newer = f"c.n > (SELECT newest FROM blocks WHERE id = {block.id})"
            where = f"c.status = 'hold' AND {newer}{late}"
            found = self._among(
                self._meant(site, block.field, block.value, where),
                "SELECT q.n FROM queue q WHERE q.conflict = 0 AND NOT EXISTS (SELECT 1 FROM"
                " decisions d WHERE d.comment = q.n AND d.state != 'withdrawn') AND q.n IN",
            )
            hits.update({n: Hit(n, block) for n in found})
        return list(hits.values())

    def _meant(self, site: str, field: str, value: str, where: str) -> list[int]:
        wanted, found = key(field, value), set[int]()
        for condition, values in where_meant(field, wanted):
            rows = self._db.execute(
                "SELECT c.n, c.author_email, c.author_ip, c.author_name, c.user FROM comments c"
                f" WHERE c.site = ? AND {where} AND ({condition})",
                [site, *values],
            )
            found.update(row["n"] for row in rows if means(field, wanted, marks_of(row)))
        return sorted(found)

    def _among(self, numbers: list[int], sql: str) -> list[int]:
        found: list[int] = []
        for start in range(0, len(numbers), 500):
            some = ", ".join(str(n) for n in numbers[start : start + 500])
            found += [row["n"] for row in self._db.execute(f"{sql} ({some})")]
        return sorted(found)

    # on their way to the site ----------------------------------------------------------------

    def due(self, site: str, before: int) -> list[Errand]:
        """What the site must be told, of acts that were done up to then."""
        rows = self._db.execute(
            "SELECT * FROM blocks WHERE site = ? AND way IN ('waiting', 'sending', 'lifting')"
            " AND coalesce(lifted_at, made_at) <= ? AND (until IS NULL OR until > ?) ORDER BY id",
            [site, before, before],
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

    def oldest_due(self, site: str) -> int | None:
        """When the oldest such act was done."""
        row = self._db.execute(
            "SELECT min(coalesce(lifted_at, made_at)) AS at FROM blocks"
            " WHERE site = ? AND way IN ('waiting', 'sending', 'lifting')",
            [site],
        ).fetchone()
        return None if row["at"] is None else int(row["at"])

    def move(self, id: int, source: Way, target: Way) -> bool:
        """Compare and set: the moderator and the sync may reach for the same block."""
        cursor = self._db.execute(
            "UPDATE blocks SET way = ?, last_error = NULL WHERE id = ? AND way = ?",
            [target, id, source],
        )
        return cursor.rowcount == 1

    def refused(self, id: int, why: str, source: Way, target: Way) -> None:
        """The site will not do it: the block is where it was before."""
        if self.move(id, source, target):
            self._db.execute("UPDATE blocks SET last_error = ? WHERE id = ?", [why, id])
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


NEWEST = "(SELECT coalesce(max(n), 0) FROM comments)"
