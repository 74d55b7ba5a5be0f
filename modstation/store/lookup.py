"""Articles and authors by a part of their name, with how many of their comments wait.

The questions go to small tables and to indexes, step by step, and each step has an end: with a
million comments waiting, nobody may count them because somebody types.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sqlite_utils import Database

MOST_NAMES = 100_000  # different names of authors that one question looks at
MOST_ROWS = 2_000  # comments of one article or author that are counted
_QUEUED = "EXISTS (SELECT 1 FROM queue q WHERE q.n = x.n)"
_TITLES = "SELECT id, title FROM posts WHERE site = ?{words} ORDER BY id DESC LIMIT ?"
# From an article to its comments and down their threads, since no index leads to its replies.
_UNDER_ARTICLE = f"""
WITH RECURSIVE x(n, id) AS (
    SELECT n, id FROM comments WHERE site = :site AND post = :post AND parent = 0
    UNION ALL
    SELECT c.n, c.id FROM x JOIN comments c ON c.site = :site AND c.parent = x.id AND c.parent != 0
        AND c.post = :post
    LIMIT :most
)
SELECT count(*) AS seen, coalesce(sum({_QUEUED}), 0) AS waiting FROM x
"""
# From one name to the next one that differs, never along all the comments of one author.
_NAMES = """
WITH RECURSIVE names(name) AS (
    SELECT (SELECT author_name FROM comments WHERE site = :site AND status = 'hold'
        AND author_name >= :first COLLATE NOCASE ORDER BY author_name COLLATE NOCASE LIMIT 1)
    UNION ALL
    SELECT (SELECT author_name FROM comments WHERE site = :site AND status = 'hold'
        AND author_name > names.name COLLATE NOCASE ORDER BY author_name COLLATE NOCASE LIMIT 1)
        FROM names WHERE name IS NOT NULL AND instr(lower(name), lower(:first)) = 1
    LIMIT :most
)
SELECT name FROM names WHERE instr(lower(name), lower(:part)) > 0 LIMIT :limit
"""
_OF_NAME = f"""
SELECT author_key, author_name, count(*) AS waiting FROM (
    SELECT n, author_key, author_name FROM comments
        WHERE site = ? AND status = 'hold' AND author_name = ? COLLATE NOCASE LIMIT ?
) x WHERE {_QUEUED} GROUP BY author_key ORDER BY waiting DESC, author_key LIMIT ?
"""


class Waiting(NamedTuple):
    """What was found under a site; `more`: there may be more waiting than were counted. `key`
    is an article's number, or an author's key."""

    site: str
    key: str
    name: str
    waiting: int
    more: bool


class Lookup:
    def __init__(self, db: Database) -> None:
        self._db = db

    def articles(self, site: str, words: Sequence[str], candidates: int) -> Iterator[Waiting]:
        """Articles whose titles hold all the words and under which comments wait, newest first
        among so many candidates."""
        conditions = " AND instr(lower(title), lower(?)) > 0" * len(words)
        rows = self._db.execute(_TITLES.format(words=conditions), [site, *words, candidates])
        for row in rows.fetchall():
            where = {"site": site, "post": row["id"], "most": MOST_ROWS}
            found = self._db.execute(_UNDER_ARTICLE, where).fetchone()
            if found["waiting"]:
                more = found["seen"] >= MOST_ROWS
                yield Waiting(site, str(row["id"]), row["title"], found["waiting"], more)

    def authors(self, site: str, part: str, limit: int) -> Iterator[Waiting]:
        """Authors of waiting comments whose names hold these letters; those that begin with
        them first."""
        names = self._names(site, part, part, limit)
        if len(names) < limit:
            names = list(dict.fromkeys([*names, *self._names(site, "", part, limit)]))
        for name in names[:limit]:
            rows = self._db.execute(_OF_NAME, [site, name, MOST_ROWS, limit]).fetchall()
            more = sum(row["waiting"] for row in rows) >= MOST_ROWS
            for row in rows:
                yield Waiting(site, row["author_key"], row["author_name"], row["waiting"], more)

    def _names(self, site: str, first: str, part: str, limit: int) -> list[str]:
        where = {"site": site, "first": first, "part": part, "most": MOST_NAMES, "limit": limit}
        return [row["name"] for row in self._db.execute(_NAMES, where)]
