"""What was decided, newest first, page by page: read by key, so that no page waits for others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sqlite_utils import Database

from modstation.core.shift import Deed


class Past(NamedTuple):
    """A decision of any age. `status` is the comment's on the site, `undone` tells whether its
    gesture was taken back, `replaced` whether a later unsent decision took its place."""

    seq: int
    site: str
    n: int
    verb: str
    reason: str | None
    note: str | None
    state: str
    settled: str | None
    last_error: str | None
    made_at: int
    excerpt: str
    author_name: str
    status: str
    undone: bool
    replaced: bool


# What a block trashed by itself was not the moderator's decision. CROSS: from the decisions to
# their comments, never from a site to all of its comments.
_SELECT = (
    "SELECT d.seq, c.site, d.comment AS n, d.verb, d.reason, d.note, d.state, d.settled,"
    " d.last_error, d.made_at, substr(d.seen_text, 1, 300) AS excerpt, c.author_name, c.status,"
    " g.undone_at IS NOT NULL AS undone, EXISTS (SELECT 1 FROM decisions x"
    "     WHERE x.comment = d.comment AND x.supersedes = d.seq) AS replaced"
    " FROM decisions d CROSS JOIN comments c ON c.n = d.comment"
    " JOIN gestures g ON g.seq = d.gesture"
    " WHERE g.kind != 'auto'"
)
_PAGE = f"{_SELECT} AND d.seq < ? ORDER BY d.seq DESC LIMIT ?"
_STOOD = "c.site = ? AND d.seq BETWEEN ? AND ? AND d.state != 'withdrawn'"
# Neither an undo nor a plan that a later one replaced, unsent, is work of its own.
_DEEDS = (
    "SELECT d.made_at, c.site, d.verb, coalesce(d.reason, '') AS reason,"
    " g.undone_at IS NOT NULL AS undone FROM decisions d JOIN gestures g ON g.seq = d.gesture"
    " JOIN comments c ON c.n = d.comment"
    " WHERE g.kind = 'act' AND NOT (d.state = 'withdrawn' AND g.undone_at IS NULL)"
    " ORDER BY d.seq DESC"
)
_NEWEST = 2**63 - 1


class History:
    def __init__(self, db: Database) -> None:
        self._db = db

    def page(self, before: int | None, limit: int) -> list[Past]:
        """At most `limit` decisions that are older than the one with the seq `before`."""
        rows = self._db.execute(_PAGE, [_NEWEST if before is None else before, limit])
        return [Past(*row) for row in rows]

    def between(self, site: str, first: int, last: int) -> list[Past]:
        """What was decided about a site from one `seq` to another and not taken back unsent."""
        rows = self._db.execute(f"{_SELECT} AND {_STOOD} ORDER BY d.seq DESC", [site, first, last])
        return [Past(*row) for row in rows]

    def tally(self, site: str, first: int, last: int) -> dict[tuple[str, str | None], int]:
        """(state, how it was settled) -> how many of those."""
        rows = self._db.execute(
            "SELECT d.state, d.settled, count(*) AS k FROM decisions d"
            " CROSS JOIN comments c ON c.n = d.comment JOIN gestures g ON g.seq = d.gesture"
            f" WHERE g.kind != 'auto' AND {_STOOD} GROUP BY d.state, d.settled",
            [site, first, last],
        )
        return {(row["state"], row["settled"]): row["k"] for row in rows}

    def deeds(self) -> Iterator[Deed]:
        """Every decision about a comment, newest first, as far as somebody reads; the reasons are
        codes."""
        for row in self._db.execute(_DEEDS):
            yield Deed(*row)._replace(undone=bool(row["undone"]))
