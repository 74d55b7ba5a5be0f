"""What happened, in order, for good: an append-only table whose rows carry each other's hash.

It never holds comment text, an e-mail or an IP address: it may be shown to a complaints office.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from modstation.core.model import CommentKey


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the journal. `at` is in seconds, UTC; `decision` is the decision's id."""

    seq: int
    at: int
    event: str
    site: str | None
    comment: int | None
    decision: str | None
    detail: str | None
    hash: str


class Journal:
    def __init__(self, db: Database) -> None:
        self._db = db

    def note(
        self,
        at: int,
        event: str,
        key: CommentKey | None = None,
        decision: str | None = None,
        detail: str | None = None,
        *,
        site: str | None = None,
    ) -> None:
        """Append a line; the caller holds the write transaction."""
        last = self._db.execute(
            "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"
        ).fetchone()
        seq, before = (last["seq"] + 1, last["hash"]) if last else (1, "")
        fields = [seq, at, event, key.site if key else site, key.id if key else None]
        fields += [decision, detail]
        self._db.execute(
            "INSERT INTO journal (seq, at, event, site, comment, decision, detail, hash)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [*fields, chained(before, fields)],
        )

    def entries(self, limit: int | None = None) -> Iterator[Entry]:
        """Newest last; with `limit`, the newest ones only."""
        sql = "SELECT * FROM journal ORDER BY seq"
        if limit is not None:
            newest = "SELECT * FROM journal ORDER BY seq DESC LIMIT ?"
            sql = f"SELECT * FROM ({newest}) ORDER BY seq"
        for row in self._db.execute(sql, [] if limit is None else [limit]):
            yield Entry(**dict(row))

    def verify(self) -> list[str]:
        """What is wrong with the chain, in words; empty when nothing is."""
        before, expected = "", 1
        for row in self._db.execute("SELECT * FROM journal ORDER BY seq"):
            fields = list(row)
            if row["seq"] != expected:
                return [f"journal: line {expected} is missing"]
            if row["hash"] != chained(before, fields[:-1]):
                return [f"journal: line {row['seq']} was changed after it was written"]
            before, expected = row["hash"], expected + 1
        top = self._db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'journal'").fetchone()
        if top and top["seq"] >= expected:
            return [f"journal: line {expected} and what followed is missing"]
        return []


def chained(before: str, fields: list[object]) -> str:
    line = json.dumps([before, *fields], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(line.encode("utf-8", "surrogatepass")).hexdigest()
