"""Families of comments that are nearly the same, found a portion at a time."""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlite_utils import Database

from modstation.core.likeness import Sketch

# Of each band only the newest few: in a large family any of them leads to it.
PERHAPS_ALIKE = """
SELECT k.comment, k.words FROM likenesses k WHERE k.comment IN (
    SELECT b.comment FROM likeness_bands a JOIN likeness_bands b ON b.band = a.band
        AND b.comment IN (SELECT x.comment FROM likeness_bands x
            WHERE x.band = a.band AND x.comment != a.comment ORDER BY x.comment DESC LIMIT 6)
    WHERE a.comment = ?)
"""


class Likenesses:
    def __init__(self, db: Database) -> None:
        self._db = db

    def unread(self, limit: int) -> list[tuple[int, str]]:
        """(number, text) of comments that nobody has looked at yet, newest first."""
        rows = self._db.execute(
            "SELECT c.n, c.text FROM likenesses k JOIN comments c ON c.n = k.comment"
            " WHERE k.family IS NULL ORDER BY k.comment DESC LIMIT ?",
            [limit],
        )
        return [(row["n"], row["text"]) for row in rows]

    def put(self, found: Iterable[tuple[int, str, Sketch]]) -> list[int]:
        """(number, text, sketch): what is known of that text, if the comment still waits with it;
        the numbers of those. Each is a family of its own until it is compared."""
        kept = []
        for n, text, sketch in found:
            self._name_after_another(n)
            there = self._db.execute(
                "UPDATE likenesses SET words = ?3, family = ?1 WHERE comment = ?1"
                " AND EXISTS (SELECT 1 FROM comments WHERE n = ?1 AND text = ?2)",
                [n, text, sketch.words],
            )
            if there.rowcount:
                kept.append(n)
                self._db.conn.executemany(
                    "INSERT OR IGNORE INTO likeness_bands VALUES (?, ?)",
                    [(band, n) for band in sketch.bands],
                )
        return kept

    def perhaps_alike(self, n: int) -> dict[int, str]:
        """number -> words of comments that share a band with this one."""
        rows = self._db.execute(PERHAPS_ALIKE, [n])
        return {row["comment"]: row["words"] for row in rows}

    def words(self, n: int) -> str:
        row = self._db.execute("SELECT words FROM likenesses WHERE comment = ?", [n]).fetchone()
        return (row["words"] or "") if row else ""

    def join(self, n: int, words: str, others: Iterable[int]) -> None:
        """These are nearly the same, if it still has these words: their families become one."""
        if self.words(n) != words:
            return
        rows = self._db.execute(
            "SELECT DISTINCT family FROM likenesses WHERE family IS NOT NULL"
            " AND comment IN (SELECT value FROM json_each(?))",
            [json.dumps([n, *others])],
        )
        largest, *rest = sorted((row["family"] for row in rows), key=self._size, reverse=True)
        for family in rest:
            self._rename(family, largest)

    def _size(self, family: int) -> int:
        row = self._db.execute(
            "SELECT count(*) AS k FROM likenesses WHERE family = ?", [family]
        ).fetchone()
        return int(row["k"])

    def _name_after_another(self, n: int) -> None:
        """Whoever is in the family of that number has it from words that `n` had before."""
        row = self._db.execute(
            "SELECT min(comment) AS k FROM likenesses WHERE family = ?1 AND comment != ?1", [n]
        ).fetchone()
        if row["k"] is not None:
            self._rename(n, row["k"])

    def _rename(self, family: int, name: int) -> None:
        self._db.execute("UPDATE likenesses SET family = ? WHERE family = ?", [name, family])

    def family(self, n: int, limit: int) -> list[int]:
        """Other comments of its family that stand in the queue, oldest number first."""
        rows = self._db.execute(
            # Asked of each one: a join with the queue would lay out all of it first.
            "SELECT b.comment FROM likenesses a JOIN likenesses b ON b.family = a.family"
            " AND b.comment != a.comment WHERE a.comment = ?"
            " AND EXISTS (SELECT 1 FROM queue q WHERE q.n = b.comment)"
            " ORDER BY b.comment LIMIT ?",
            [n, limit],
        )
        return [row["comment"] for row in rows]
