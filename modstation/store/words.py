"""Each site's own list of words, and which comments were read with it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlite_utils import Database

from modstation.core.model import ModelInfo, Span
from modstation.core.policy import HOUSE_WORDS
from modstation.store.scores import WAITING, Scores


class Words:
    def __init__(self, db: Database) -> None:
        self._db = db
        self._scores = Scores(db)

    def of(self, site: str) -> str:
        """The site's list as it was written; "" while it has none."""
        row = self._db.execute("SELECT text FROM house_words WHERE site = ?", [site]).fetchone()
        return str(row["text"]) if row else ""

    def put(self, site: str, text: str, at: int) -> None:
        self._db.execute("INSERT OR REPLACE INTO house_words VALUES (?, ?, ?)", [site, text, at])

    def texts(self, site: str, limit: int) -> list[str]:
        """What the newest comments that wait on the site say."""
        rows = self._db.execute(
            f"SELECT c.text FROM comments c WHERE c.site = ? AND {WAITING}"
            " ORDER BY c.created_at DESC LIMIT ?",
            [site, limit],
        )
        return [row["text"] for row in rows]

    def unread(self, site: str, version: str, limit: int) -> list[tuple[int, str]]:
        """(number, text) of rated comments that were not read with this version of the list."""
        rows = self._db.execute(
            "SELECT c.n, c.text FROM comments c JOIN ratings r ON r.comment = c.n"
            " LEFT JOIN word_checks w ON w.comment = c.n"
            f" WHERE c.site = ? AND {WAITING} AND coalesce(w.version, '') != ? LIMIT ?",
            [site, version, limit],
        )
        return [(row["n"], row["text"]) for row in rows]

    def read(self, n: int, digest: str, version: str, hits: Sequence[Span]) -> None:
        """Write down what a version of the list found in a comment's text."""
        self._db.execute(
            "INSERT OR REPLACE INTO word_checks VALUES (?, ?, ?, ?)",
            [n, digest, version, len(hits)],
        )
        if hits:
            model = ModelInfo(HOUSE_WORDS, version, (HOUSE_WORDS,))
            self._scores.put(model, digest, {HOUSE_WORDS: 1.0})
            self._scores.explain(model, digest, HOUSE_WORDS, hits)
