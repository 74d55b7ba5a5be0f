"""What stands around a comment: its ancestors, its replies, its author's other comments.

Everything here is projected: as the moderator has left it, whether the site knows it yet or not.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlite_utils import Database

from modstation.core.model import Comment, Status
from modstation.store.comments import FIELDS, as_comment

DEEPEST = 100  # a parent may be set to the comment itself; no thread is that deep

# A comment that is hidden already hides what is below it: the walk does not go on there.
FAMILY = """
WITH RECURSIVE family(id, status) AS (
    -- The first step has a limit of its own: all it finds is read before the walk begins.
    SELECT id, status FROM (SELECT id, status FROM projected WHERE site = :site
        AND parent = :top AND parent != 0 AND status IN ('approved', 'hold') LIMIT :most)
    UNION
    SELECT c.id, c.status FROM family f
        CROSS JOIN projected c ON c.site = :site AND c.parent = f.id AND c.parent != 0
        AND c.status IN ('approved', 'hold')
    LIMIT :most
)
SELECT count(*) AS k, coalesce(sum(status = 'approved'), 0) AS approved FROM family
WHERE id != :top
"""
_SHOWN = "(status IN ('approved', 'hold') OR id IN (SELECT value FROM json_each(?)))"


class Threads:
    def __init__(self, db: Database) -> None:
        self._db = db

    def ancestors(self, comment: Comment) -> list[Comment]:
        """From the top of the thread down to the parent, as far as we know them; projected."""
        found: list[Comment] = []
        met = {comment.id}
        parent = comment.parent
        while parent and parent not in met and len(found) < DEEPEST:
            met.add(parent)
            row = self._db.execute(
                f"SELECT {FIELDS} FROM projected WHERE site = ? AND id = ?", [comment.site, parent]
            ).fetchone()
            if row is None:
                break
            found.append(as_comment(row))
            parent = found[-1].parent
        return found[::-1]

    def replies(
        self, comment: Comment, limit: int = 50, *, also: Iterable[int] = ()
    ) -> list[Comment]:
        """Direct replies that are public or held, and those with the ids `also` whatever became
        of them, oldest first; projected."""
        return self._children(comment.site, comment.id, limit, also)

    def reply_count(self, comment: Comment) -> int:
        row = self._db.execute(
            "SELECT count(*) AS k FROM comments WHERE site = ? AND parent = ?"
            " AND parent != 0 AND status IN ('approved', 'hold')",
            [comment.site, comment.id],
        ).fetchone()
        return int(row["k"])

    def family(self, comment: Comment, most: int) -> tuple[int, int]:
        """How many stand below it at any depth, public or held, and how many of these are
        public; no more than `most` are counted."""
        asked = {"site": comment.site, "top": comment.id, "most": most}
        row = self._db.execute(FAMILY, asked).fetchone()
        return row["k"], row["approved"]

    def siblings(
        self, comment: Comment, limit: int = 20, *, also: Iterable[int] = ()
    ) -> list[Comment]:
        """The other replies to the same parent; of a top-level comment, the latest others. And
        those with the ids `also`, whatever became of them."""
        if comment.parent:
            family = self._children(comment.site, comment.parent, limit + 1, also)
            return [c for c in family if c.id != comment.id][:limit]
        rows = self._db.execute(
            f"SELECT {FIELDS} FROM projected WHERE site = ? AND post = ? AND parent = 0"
            f" AND id != ? AND {_SHOWN} ORDER BY created_at DESC LIMIT ?",
            [comment.site, comment.post, comment.id, json.dumps(list(also)), limit],
        )
        return [as_comment(row) for row in rows][::-1]

    def by_author(self, comment: Comment, limit: int = 10) -> list[Comment]:
        """The latest other comments by the same author that we know, newest first; projected."""
        if not comment.author_key:
            return []
        rows = self._db.execute(
            f"SELECT {FIELDS} FROM projected WHERE site = ? AND author_key = ? AND id != ?"
            " ORDER BY created_at DESC LIMIT ?",
            [comment.site, comment.author_key, comment.id, limit],
        )
        return [as_comment(row) for row in rows]

    def count_by_author(self, comment: Comment) -> dict[Status, int]:
        if not comment.author_key:
            return {comment.status: 1}  # nothing tells whose the others are
        rows = self._db.execute(
            "SELECT status, count(*) AS k FROM comments WHERE site = ? AND author_key = ?"
            " GROUP BY status",
            [comment.site, comment.author_key],
        )
        return {Status(row["status"]): row["k"] for row in rows}

    def _children(self, site: str, parent: int, limit: int, also: Iterable[int]) -> list[Comment]:
        rows = self._db.execute(
            f"SELECT {FIELDS} FROM projected WHERE site = ? AND parent = ? AND parent != 0"
            f" AND {_SHOWN} ORDER BY created_at, n LIMIT ?",
            [site, parent, json.dumps(list(also)), limit],
        )
        return [as_comment(row) for row in rows]
