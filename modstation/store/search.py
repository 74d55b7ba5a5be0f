"""Full-text search: what the index finds, and how the index is kept.

The index finds, the tables decide: whatever it names is read from the tables and tested there
once more, so that an index that lags behind never shows a comment as what it is not.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from sqlite_utils import Database

from modstation.core.model import Status
from modstation.core.searching import Query, Term, Where

MOST_ARTICLES = 200  # of more, titles are compared row by row: then many comments match anyway
MERGED_PAGES = 16
_PRIVATE = "\ue000"
_NEWEST = 2**63 - 1
_HOUR_S = 3_600
_NUMBER_BITS = 28  # of a place: the rest is the hour
_COLUMNS = {
    Where.ANYWHERE: "{text author_name}",
    Where.AUTHOR: "author_name",
    Where.EMAIL: "author_email",
}
_TITLE = (
    "EXISTS (SELECT 1 FROM posts a WHERE a.site = p.site AND a.id = p.post"
    " AND (a.title LIKE ? ESCAPE '\\' OR a.id = ?))"
)
_REASON = (
    "(SELECT d.reason FROM decisions d WHERE d.seq = (SELECT max(x.seq) FROM decisions x"
    " WHERE x.comment = p.n AND x.state != 'withdrawn' AND x.verb != 'reply'))"
)
ROWS = f"""
SELECT p.n, p.site, p.id, p.author_name, p.author_email, p.text, p.status, p.created_at,
    coalesce(a.title, '') AS article, {_REASON} AS reason,
    (SELECT d.state FROM decisions d WHERE d.comment = p.n AND d.state != 'withdrawn'
        ORDER BY d.state = 'conflict' DESC, d.seq DESC LIMIT 1) AS state
FROM projected p LEFT JOIN posts a ON a.site = p.site AND a.id = p.post
WHERE p.n IN (SELECT value FROM json_each(?)) ORDER BY p.created_at DESC, p.n DESC
"""


@dataclass(frozen=True, slots=True)
class Bounds:
    """Seconds, UTC: from `since` on, and before `until`."""

    since: int | None = None
    until: int | None = None


class Search:
    def __init__(self, db: Database) -> None:
        self._db = db

    # finding ---------------------------------------------------------------------------------

    def places(self, query: Query, bounds: Bounds, before: int | None, limit: int) -> list[int]:
        """At most `limit` places of comments that match, the newest first, all before that one."""
        matched = self._matched(query)
        if matched is None:
            return []
        where, values = _exact(query, bounds)
        sql = (
            "SELECT w.rowid FROM comment_words w"
            f" CROSS JOIN projected p ON p.n = w.rowid & {(1 << _NUMBER_BITS) - 1}"
            f" WHERE comment_words MATCH ? AND w.rowid >= ? AND w.rowid < ? AND {where}"
            " ORDER BY w.rowid DESC LIMIT ?"
        )
        first, end = _range(bounds, before)
        return [row[0] for row in self._db.execute(sql, [matched, first, end, *values, limit])]

    def rows(self, numbers: Iterable[int]) -> list[sqlite3.Row]:
        """What is shown of these: the newest first."""
        return self._db.execute(ROWS, [json.dumps(list(numbers))]).fetchall()

    def _matched(self, query: Query) -> str | None:
        """The question to the index; None when nothing can match."""
        parts = [_phrase(term) for term in query.terms]
        if query.reasons:
            parts.append(_any(f"r{code.encode().hex()}" for code in query.reasons))
        for article in query.articles:
            posts = self._posts(article)
            if posts is not None and not posts:
                return None
            parts += [_any(f"p{post}" for post in posts)] if posts else []
        if query.statuses or not parts:
            parts.append(_any(f"s{status}" for status in query.statuses or Status))
        return " AND ".join(parts)

    def _posts(self, article: str) -> set[int] | None:
        """The articles that are meant; None when they are too many to name."""
        rows = self._db.execute(
            "SELECT id FROM posts WHERE title LIKE ? ESCAPE '\\' OR id = ? LIMIT ?",
            [*_title(article), MOST_ARTICLES + 1],
        ).fetchall()
        return None if len(rows) > MOST_ARTICLES else {row["id"] for row in rows}

    # keeping the index -----------------------------------------------------------------------

    def missing(self) -> int:
        """How many changes the index does not know yet; counting a million takes a moment."""
        row = self._db.execute("SELECT count(*) FROM word_changes").fetchone()
        return int(row[0])

    def take_in(self, limit: int) -> int:
        """Let the index learn at most that many changes, the newest comments first; how many it
        were. The caller holds the write transaction."""
        found = self._db.execute(
            "SELECT n FROM word_changes ORDER BY n DESC LIMIT ?", [limit]
        ).fetchall()
        if not found:
            return 0
        numbers = json.dumps([row["n"] for row in found])
        for statement in (_WASTED, _OUT, _IN, _DONE):
            self._db.execute(statement, [numbers])
        return len(found)

    def merge(self) -> bool:
        """Merge a few pages of the index's many small parts; whether there is more to do. The
        caller holds the write transaction."""
        return self._merge(MERGED_PAGES)

    def has_waste(self) -> bool:
        """Whether the index's pages may hold words that no comment has any more."""
        return bool(self._db.execute("SELECT forget FROM word_waste").fetchone()[0])

    def begin_forgetting(self) -> None:
        """Have all pages written anew by what `merge` does from now on; what is taken out
        meanwhile is waste again. The caller holds the write transaction."""
        self._db.execute("UPDATE word_waste SET forget = 0")
        self._merge(-MERGED_PAGES)

    def _merge(self, pages: int) -> bool:
        connection = self._db.conn
        before = connection.total_changes
        connection.execute(
            "INSERT INTO comment_words (comment_words, rank) VALUES ('merge', ?)", [pages]
        )
        return connection.total_changes - before >= 2  # one change: there was nothing to merge


# Both in rising order: the index writes a portion at once only while the places rise.
_OUT = """
INSERT INTO comment_words (comment_words, rowid, text, author_name, author_email, facets)
SELECT 'delete', place, text, author_name, author_email, facets FROM word_changes
WHERE place IS NOT NULL AND n IN (SELECT value FROM json_each(?)) ORDER BY place
"""
_IN = """
INSERT INTO comment_words (rowid, text, author_name, author_email, facets)
SELECT place, text, author_name, author_email, facets FROM searchable
WHERE n IN (SELECT value FROM json_each(?)) ORDER BY place
"""
_DONE = "DELETE FROM word_changes WHERE n IN (SELECT value FROM json_each(?))"
_WASTED = """
UPDATE word_waste SET forget = 1 WHERE NOT forget AND EXISTS (
    SELECT 1 FROM word_changes w LEFT JOIN searchable s ON s.n = w.n
    WHERE w.place IS NOT NULL AND w.n IN (SELECT value FROM json_each(?))
    AND (w.text, w.author_name, w.author_email) IS NOT (s.text, s.author_name, s.author_email))
"""


def _phrase(term: Term) -> str:
    """A term as the index reads it; in quotes nothing has a meaning of its own."""
    words = " ".join(term.wanted.words)
    columns = _COLUMNS[term.where]
    if term.is_address and term.where is Where.ANYWHERE:
        columns = "{text author_name author_email}"
    return f'{columns} : "{words}"{" *" if term.open else ""}'


def _any(facets: Iterable[str]) -> str:
    return "facets : (" + " OR ".join(f'"{_PRIVATE}{facet}"' for facet in facets) + ")"


def _exact(query: Query, bounds: Bounds) -> tuple[str, list[object]]:
    """The conditions that a comment itself must meet."""
    parts, values = ["p.type = 'comment' AND p.status != 'deleted'"], list[object]()
    for article in query.articles:
        parts.append(_TITLE)
        values += _title(article)
    if query.statuses:
        parts.append("p.status IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(query.statuses))
    if query.reasons:
        parts.append(f"{_REASON} IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(query.reasons))
    if bounds.since is not None:
        parts.append("p.created_at >= ?")
        values.append(bounds.since)
    if bounds.until is not None:
        parts.append("p.created_at < ?")
        values.append(bounds.until)
    return " AND ".join(parts), values


def _title(article: str) -> list[object]:
    """A part of a title, and the number it may be as well."""
    part = article
    for sign in "\\%_":
        part = part.replace(sign, f"\\{sign}")
    digits = article.isascii() and article.isdigit() and len(article) < 19
    return [f"%{part}%", int(article) if digits else None]


def _range(bounds: Bounds, before: int | None) -> tuple[int, int]:
    """The first place that counts, and the one before which all are; by whole hours."""
    first = max(bounds.since or 0, 0) // _HOUR_S << _NUMBER_BITS
    end = _NEWEST if before is None else before
    if bounds.until is not None:
        end = min(end, max(bounds.until, 0) // _HOUR_S + 1 << _NUMBER_BITS)
    return first, end


def number(place: int) -> int:
    """The number of the comment at a place."""
    return place & ((1 << _NUMBER_BITS) - 1)
