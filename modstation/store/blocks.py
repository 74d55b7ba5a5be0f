"""Local blocks: whose new comments are trashed at sync, on a site that cannot block by itself."""

from __future__ import annotations

from dataclasses import dataclass

from sqlite_utils import Database

from modstation.core.model import Block, Comment

COLUMNS = {"email": "author_email", "ip": "author_ip", "name": "author_name"}
SELECT = (
    "SELECT b.id, b.site, b.field, b.value, b.reason, b.made_at,"
    " (SELECT count(*) FROM decisions d WHERE d.block = b.id AND d.state != 'withdrawn') AS hits,"
    " b.until FROM blocks b"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A comment that a block catches."""

    n: int
    block: Block


class Blocks:
    def __init__(self, db: Database) -> None:
        self._db = db

    def add(
        self, site: str, field: str, value: str, reason: str | None, at: int, gesture: int
    ) -> int:
        """Start a block. What is known by now is not its business; what comes later is."""
        newest = self._db.execute("SELECT coalesce(max(n), 0) AS n FROM comments").fetchone()["n"]
        cursor = self._db.execute(
            "INSERT INTO blocks (site, field, value, reason, made_at, newest, gesture)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            [site, field, value, reason, at, newest, gesture],
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

    def lift(self, id: int, at: int, gesture: int | None = None) -> None:
        self._db.execute(
            "UPDATE blocks SET lifted_at = ?, lifted_by = ? WHERE id = ?", [at, gesture, id]
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
        """Put a lifted block back."""
        self._db.execute("UPDATE blocks SET lifted_at = NULL, lifted_by = NULL WHERE id = ?", [id])

    def about(self, comment: Comment, at: int) -> Block | None:
        """The block that this comment's author is under."""
        for block in self.active(at):
            value = getattr(comment, COLUMNS[block.field])
            if block.site == comment.site and value and _folded(value) == _folded(block.value):
                return block
        return None

    def queued_by(self, site: str, field: str, value: str) -> list[int]:
        """What somebody has in the queue."""
        rows = self._db.execute(
            "SELECT n FROM queue WHERE n IN (SELECT n FROM comments WHERE site = ?"
            f" AND status = 'hold' AND {COLUMNS[field]} = ? COLLATE NOCASE) ORDER BY n",
            [site, value],
        )
        return [row["n"] for row in rows]

    def caught(self, site: str, at: int) -> list[Hit]:
        """Comments that came after a block on their author, and that it did not trash before."""
        hits: dict[int, Hit] = {}
        for block in self.active(at):
            if block.site != site:
                continue
            rows = self._db.execute(
                "SELECT q.n FROM queue q WHERE q.conflict = 0 AND q.n IN (SELECT n FROM comments"
                f" WHERE site = ? AND status = 'hold' AND {COLUMNS[block.field]} = ?"
                "     COLLATE NOCASE AND n > (SELECT newest FROM blocks WHERE id = ?))"
                " AND NOT EXISTS (SELECT 1 FROM decisions d WHERE d.comment = q.n"
                "     AND d.state != 'withdrawn')",
                [site, block.value, block.id],
            )
            hits.update({row["n"]: Hit(row["n"], block) for row in rows})
        return list(hits.values())


def _folded(text: str) -> str:
    """As SQLite's NOCASE compares: without case for A to Z, and for nothing else."""
    return "".join(chr(ord(c) + 32) if "A" <= c <= "Z" else c for c in text)
