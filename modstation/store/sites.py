"""The sites of a profile, and what hangs on each: cursors, articles, authors' records."""

from __future__ import annotations

from collections.abc import Iterable

from sqlite_utils import Database

from modstation.core.errors import NotPossible
from modstation.core.model import Article, Record, SiteInfo, Status
from modstation.core.translation import tr

NO_LIMIT = -1  # to SQLite


class Sites:
    def __init__(self, db: Database) -> None:
        self._db = db

    def all(self) -> list[SiteInfo]:
        rows = self._db.execute("SELECT * FROM sites ORDER BY added_at, name")
        return [
            SiteInfo(r["name"], r["rest"], r["home"], r["title"], r["user"], r["user_id"])
            for r in rows
        ]

    def get(self, name: str) -> SiteInfo:
        for info in self.all():
            if info.name == name:
                return info
        raise NotPossible(tr("There is no site called {name} in this profile.", name=repr(name)))

    def put(self, info: SiteInfo, at: int) -> None:
        """Add a site, or change the address or account of the one with that name."""
        self._db.execute(
            "INSERT INTO sites (name, rest, home, title, user, user_id, added_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT(name) DO UPDATE SET rest = excluded.rest,"
            " home = excluded.home, title = excluded.title, user = excluded.user,"
            " user_id = excluded.user_id",
            [info.name, info.rest, info.home, info.title, info.user, info.user_id, at],
        )

    def remove(self, name: str) -> None:
        """Forget a site with its comments and decisions; the journal stays."""
        self._db.execute("DELETE FROM sites WHERE name = ?", [name])

    def cursor(self, site: str, name: str, default: int = 0) -> int:
        row = self._db.execute(
            "SELECT value FROM cursors WHERE site = ? AND name = ?", [site, name]
        ).fetchone()
        return row["value"] if row else default

    def set_cursor(self, site: str, name: str, value: int) -> None:
        self._db.execute("INSERT OR REPLACE INTO cursors VALUES (?, ?, ?)", [site, name, value])

    # articles ------------------------------------------------------------------------------

    def article(self, site: str, id: int) -> Article:
        """The article; one without a title when it has not been fetched."""
        row = self._db.execute(
            "SELECT site, id, title, link, excerpt, type, status FROM posts"
            " WHERE site = ? AND id = ?",
            [site, id],
        ).fetchone()
        return Article(*row) if row else Article(site, id)

    def put_articles(self, articles: Iterable[Article], at: int) -> None:
        self._db.conn.executemany(
            "INSERT OR REPLACE INTO posts VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [(a.site, a.id, a.title, a.link, a.excerpt, a.type, a.status, at) for a in articles],
        )

    def miss_articles(self, site: str, ids: Iterable[int], at: int) -> None:
        """The site has no such articles (any more): remember that it was asked."""
        self.put_articles((Article(site, id, status="gone") for id in ids), at)

    def articles_wanted(self, site: str, older_than: int, limit: int) -> list[int]:
        """Articles under which something is held, and that are unknown or were fetched before."""
        rows = self._db.execute(
            "SELECT DISTINCT c.post FROM comments c LEFT JOIN posts p"
            " ON p.site = c.site AND p.id = c.post"
            " WHERE c.site = ? AND c.status = 'hold' AND c.type = 'comment' AND c.stuck IS NULL"
            " AND (p.id IS NULL OR p.fetched_at < ?) LIMIT ?",
            [site, older_than, limit],
        )
        return [row["post"] for row in rows]

    # how much is left to fetch -------------------------------------------------------------

    def wanted(self, site: str, what: str, older_than: int) -> int:
        """How many "articles", "threads" or "authors" around what is held are unknown, or were
        fetched before that second."""
        if what == "articles":
            return len(self.articles_wanted(site, older_than, NO_LIMIT))
        if what == "authors":
            return len(self.authors_wanted(site, older_than, NO_LIMIT))
        row = self._db.execute(
            "SELECT count(*) AS k FROM comments WHERE site = ? AND status = 'hold'"
            " AND type = 'comment' AND stuck IS NULL"
            " AND (threaded_at IS NULL OR threaded_at < ?)",
            [site, older_than],
        ).fetchone()
        return int(row["k"])

    # authors -------------------------------------------------------------------------------

    def record(self, site: str, key: str) -> Record | None:
        row = self._db.execute(
            "SELECT approved, hold, spam, trash, fetched_at FROM authors"
            " WHERE site = ? AND key = ?",
            [site, key],
        ).fetchone()
        return Record(*row) if row else None

    def put_record(self, site: str, key: str, record: Record, at: int) -> None:
        counts = [record.approved, record.hold, record.spam, record.trash]
        self._db.execute(
            "INSERT OR REPLACE INTO authors VALUES (?, ?, ?, ?, ?, ?, ?)", [site, key, *counts, at]
        )

    def shift_record(self, site: str, key: str, before: Status, after: Status) -> None:
        """One of an author's comments went from one status to another, by our own doing."""
        counted = {s.value for s in (Status.APPROVED, Status.HOLD, Status.SPAM, Status.TRASH)}
        for status, by in ((before, -1), (after, 1)):
            if status in counted and before is not after:
                count = f"{status} = max(0, {status} + ?)"
                self._db.execute(
                    f"UPDATE authors SET {count} WHERE site = ? AND key = ?", [by, site, key]
                )

    def authors_wanted(self, site: str, older_than: int, limit: int) -> list[tuple[int, str]]:
        """(account, e-mail) of people who wait and whose record is unknown or old; those who
        wait longest first. Who has neither cannot be asked for."""
        rows = self._db.execute(
            "SELECT c.user, c.author_email, min(c.created_at) AS since FROM comments c"
            " LEFT JOIN authors a ON a.site = c.site AND a.key = c.author_key"
            " WHERE c.site = ? AND c.status = 'hold' AND c.type = 'comment' AND c.stuck IS NULL"
            " AND (c.user != 0 OR c.author_email != '')"
            " AND (a.key IS NULL OR a.fetched_at < ?)"
            " GROUP BY c.author_key ORDER BY since LIMIT ?",
            [site, older_than, limit],
        )
        return [(row["user"], row["author_email"]) for row in rows]
