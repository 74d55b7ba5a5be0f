"""The people behind comments: other names of theirs, and what was noted about them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import NamedTuple

from sqlite_utils import Database

from modstation.core.model import Comment

MOST = 60  # identities by one trait; a provider's network has thousands, the panel room for six
# The index is named: knowing nothing of the numbers, SQLite takes the primary key for a good way
# to one address, and reads everybody who ever signed on the site, for each card.
_IDENTITY = """
SELECT name, email, ip, url, approved, rejected FROM identities INDEXED BY identities_by_{}
WHERE site = ? AND {} LIMIT {}
"""


class Identity(NamedTuple):
    """A form in which somebody signed, and how many of those comments were approved, or
    rejected (trash and spam)."""

    name: str
    email: str
    ip: str
    url: str
    approved: int
    rejected: int


class People:
    def __init__(self, db: Database) -> None:
        self._db = db

    def first_seen(self, comment: Comment) -> int:
        """When the oldest known comment by the same author was written."""
        row = self._db.execute(
            "SELECT min(created_at) AS at FROM comments WHERE site = ? AND author_key = ?",
            [comment.site, comment.author_key],
        ).fetchone()
        known = row["at"] if comment.author_key else None
        return comment.created_at if known is None else int(known)

    def with_email(self, site: str, email: str) -> list[Identity]:
        return self._found("email", "email = ? COLLATE NOCASE AND email != ''", site, email)

    def with_url(self, site: str, url: str) -> list[Identity]:
        return self._found("url", "url = ? COLLATE NOCASE AND url != ''", site, url)

    def with_ip(self, site: str, ip: str) -> list[Identity]:
        return self._found("ip", "ip = ? AND ip != ''", site, ip)

    def with_ip_like(self, site: str, beginning: str) -> list[Identity]:
        """Those whose address begins so; `beginning` ends with a dot or a colon."""
        beyond = beginning[:-1] + chr(ord(beginning[-1]) + 1)
        return self._found("ip", "ip >= ? AND ip < ? AND ip != ''", site, beginning, beyond)

    def decided(self, comments: Sequence[Comment]) -> dict[int, tuple[str, str]]:
        """(status wanted, reason or "") of the newest decision made here about each, by id."""
        if not comments:
            return {}
        # CROSS: from the few ids to their rows, never from a site to all of its comments.
        rows = self._db.execute(
            "SELECT c.id, d.wants, coalesce(d.reason, '') AS reason FROM json_each(?) j"
            " CROSS JOIN comments c ON c.site = ? AND c.id = j.value"
            " JOIN decisions d ON d.seq = (SELECT max(x.seq) FROM decisions x"
            "     WHERE x.comment = c.n AND x.verb != 'reply' AND x.state != 'withdrawn')"
            " WHERE d.wants IS NOT NULL AND d.state IN ('pending', 'sending', 'accepted')",
            [json.dumps([c.id for c in comments]), comments[0].site],
        )
        return {row["id"]: (row["wants"], row["reason"]) for row in rows}

    def note(self, comment: Comment) -> str:
        row = self._db.execute(
            "SELECT text FROM author_notes WHERE site = ? AND author_key = ?",
            [comment.site, comment.author_key],
        ).fetchone()
        return row["text"] if row else ""

    def keep_note(self, comment: Comment, text: str, at: int) -> None:
        """Write the note about the author of a comment; an empty one is no note."""
        where = [comment.site, comment.author_key]
        if text:
            self._db.execute(
                "INSERT OR REPLACE INTO author_notes VALUES (?, ?, ?, ?)", [*where, text, at]
            )
        else:
            self._db.execute("DELETE FROM author_notes WHERE site = ? AND author_key = ?", where)

    def _found(self, trait: str, condition: str, *values: str) -> list[Identity]:
        rows = self._db.execute(_IDENTITY.format(trait, condition, MOST), list(values))
        return [Identity(*row) for row in rows]
