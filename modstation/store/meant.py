"""Finding the comments of those whom a block means, by an index where there is one.

SQL looks for what may be meant; `core.blocks.means` then says what is.
"""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database

from modstation.core.blocks import Marks, key, means, text_prefix
from modstation.core.companion import Reach

MOST_NAMES = 10
_IDENTITY = ("author_name", "author_email", "author_ip", "url")
# Names that SQLite's own comparison, which knows the case of A to Z only, cannot judge.
_ODD = "{name} GLOB '*[^ -~]*' OR {name} LIKE '%  %' OR {name} LIKE ' %' OR {name} LIKE '% '"
_ODD += " OR {name} LIKE '%&%;%'"


def where_meant(
    field: str,
    wanted: str,
    email: str = "c.author_email",
    ip: str = "c.author_ip",
    name: str = "c.author_name",
    user: str = "c.user",
) -> list[tuple[str, list[object]]]:
    """Conditions on these columns; one of them holds for each who is meant, and for few others.
    To be asked one by one: joined by OR, SQLite walks through everything."""
    if field == "email":
        return [(f"{email} = ? COLLATE NOCASE", [wanted])]
    if field == "domain":
        bare = wanted.lstrip(".")
        hosts = [f"%@{bare}", f"%@%.{bare}"] if wanted.startswith(".") else [f"%@{bare}"]
        return [(f"{email} LIKE ?", [host]) for host in hosts]
    if field == "name":
        return [(f"{name} = ? COLLATE NOCASE", [wanted]), (_ODD.format(name=name), [])]
    if field == "user":
        return [(f"{user} = ?", [int(wanted) if wanted.isdecimal() else -1])]
    begins = text_prefix(field, wanted)
    if not begins:
        return [(f"{ip} != ''", [])]
    # An IPv4 address may be written as an IPv6 one.
    prefixes = sorted({begins, begins.upper(), "::f", "::F"})
    return [(f"{ip} >= ? AND {ip} < ?", list(_range(prefix))) for prefix in prefixes]


def _range(prefix: str) -> tuple[str, str]:
    """From the first text that begins so to the first one after those."""
    return prefix, prefix[:-1] + chr(ord(prefix[-1]) + 1)


def marks_of(row: sqlite3.Row) -> Marks:
    return Marks(row["author_email"], row["author_ip"], row["author_name"], row["user"])


class Meant:
    """Whom a block would hit, and what of theirs, by what is known here."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def reach(self, site: str, field: str, value: str, own_name: str) -> Reach:
        """Walks through the authors: not for the window's thread. `own_name` is that of the
        author who is to be blocked."""
        rows = self._accounts(site, value) if field == "user" else self._people(site, field, value)
        people = {row["author_email"].casefold() or row["author_name"].casefold() for row in rows}
        names: dict[str, None] = {}
        for row in sorted(rows, key=lambda row: -row["comments"]):
            if row["author_name"] and row["author_name"] != own_name:
                names[row["author_name"]] = None
        return Reach(
            people=len(people),
            names=tuple(names)[:MOST_NAMES],
            pending=sum(row["comments"] - row["approved"] - row["rejected"] for row in rows),
            approved=sum(row["approved"] for row in rows),
            rejected=sum(row["rejected"] for row in rows),
        )

    def queued(self, site: str, field: str, value: str) -> list[int]:
        """What somebody has in the queue."""
        found = self.those(site, field, value, "c.status = 'hold'")
        return self.among(found, "SELECT n FROM queue WHERE n IN")

    def published(self, site: str, field: str, value: str) -> list[int]:
        """What somebody has in public. Walks through all that is known: not for the window's
        thread."""
        found = self.those(site, field, value, "c.status = 'approved' AND c.type = 'comment'")
        return self.among(found, "SELECT n FROM projected WHERE status = 'approved' AND n IN")

    def those(self, site: str, field: str, value: str, where: str) -> list[int]:
        """The numbers of somebody's comments for which that holds."""
        wanted, found = key(field, value), set[int]()
        for condition, values in where_meant(field, wanted):
            rows = self._db.execute(
                "SELECT c.n, c.author_email, c.author_ip, c.author_name, c.user FROM comments c"
                f" WHERE c.site = ? AND {where} AND ({condition})",
                [site, *values],
            )
            found.update(row["n"] for row in rows if means(field, wanted, marks_of(row)))
        return sorted(found)

    def among(self, numbers: list[int], sql: str) -> list[int]:
        """Those of them that the statement, which ends with IN, finds too."""
        found: list[int] = []
        for start in range(0, len(numbers), 500):
            some = ", ".join(str(n) for n in numbers[start : start + 500])
            found += [row["n"] for row in self._db.execute(f"{sql} ({some})")]
        return sorted(found)

    def _people(self, site: str, field: str, value: str) -> list[sqlite3.Row]:
        wanted = key(field, value)
        found: dict[tuple[str, ...], sqlite3.Row] = {}
        for condition, values in where_meant(field, wanted, "i.email", "i.ip", "i.name"):
            rows = self._db.execute(
                "SELECT i.email AS author_email, i.ip AS author_ip, i.name AS author_name,"
                " 0 AS user, i.url, i.comments, i.approved, i.rejected FROM identities i"
                f" WHERE i.site = ? AND ({condition})",
                [site, *values],
            )
            for row in rows:
                if means(field, wanted, marks_of(row)):
                    found[tuple(row[name] for name in _IDENTITY)] = row
        return list(found.values())

    def _accounts(self, site: str, value: str) -> list[sqlite3.Row]:
        return self._db.execute(
            "SELECT c.author_email, c.author_ip, c.author_name, c.user, count(*) AS comments,"
            " sum(c.status = 'approved') AS approved,"
            " sum(c.status IN ('spam', 'trash')) AS rejected FROM comments c"
            " WHERE c.site = ? AND c.author_key = ? AND c.status != 'deleted'"
            " GROUP BY c.author_email, c.author_ip, c.author_name",
            [site, f"user:{value}"],
        ).fetchall()
