"""In which languages people write: found by a detector, asked for by filters."""

from __future__ import annotations

from collections.abc import Iterable

from sqlite_utils import Database


class Languages:
    def __init__(self, db: Database) -> None:
        self._db = db

    def unread(self, limit: int) -> list[tuple[int, str]]:
        """(number, text) of comments whose language nobody has looked for yet, newest first."""
        rows = self._db.execute(
            "SELECT c.n, c.text FROM languages g JOIN comments c ON c.n = g.comment"
            " WHERE g.code IS NULL ORDER BY g.comment DESC LIMIT ?",
            [limit],
        )
        return [(row["n"], row["text"]) for row in rows]

    def put(self, found: Iterable[tuple[int, str, str]]) -> None:
        """(number, text, code): the language of that text, if the comment still has it."""
        self._db.conn.executemany(
            "UPDATE languages SET code = ?3 WHERE comment = ?1"
            " AND EXISTS (SELECT 1 FROM comments WHERE n = ?1 AND text = ?2)",
            found,
        )

    def of(self, n: int) -> str:
        """The code of a comment's language; "" while nobody has looked."""
        row = self._db.execute("SELECT code FROM languages WHERE comment = ?", [n]).fetchone()
        return (row["code"] or "") if row else ""

    def in_use(self) -> list[str]:
        """The codes that were found at all. One step through the index for each, however many
        comments there are."""
        rows = self._db.execute(
            "WITH RECURSIVE used(code) AS (SELECT min(code) FROM languages UNION ALL"
            " SELECT (SELECT min(code) FROM languages WHERE code > used.code) FROM used"
            " WHERE used.code IS NOT NULL) SELECT code FROM used WHERE code IS NOT NULL"
        )
        return [row["code"] for row in rows]
