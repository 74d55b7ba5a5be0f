"""What stands around a comment: its ancestors, its replies, its author's other comments.

Everything here is projected: as the moderator has left it, whether the site knows it yet or not.
"""

from __future__ import annotations

from sqlite_utils import Database

from modstation.core.model import Comment, Status
from modstation.store.comments import FIELDS, as_comment

DEEPEST = 100  # a parent may be set to the comment itself; no thread is that deep


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

    def replies(self, comment: Comment, limit: int = 50) -> list[Comment]:
        """Direct replies that are public or held, oldest first; projected."""
        return self._children(comment.site, comment.id, limit)

    def reply_count(self, comment: Comment) -> int:
        row = self._db.execute(
            "SELECT count(*) AS k FROM comments WHERE site = ? AND parent = ?"
            " AND parent != 0 AND status IN ('approved', 'hold')",
            [comment.site, comment.id],
        ).fetchone()
        return int(row["k"])

    def siblings(self, comment: Comment, limit: int = 20) -> list[Comment]:
        """The other replies to the same parent; of a top-level comment, the latest others."""
        if comment.parent:
            family = self._children(comment.site, comment.parent, limit + 1)
            return [c for c in family if c.id != comment.id][:limit]
        rows = self._db.execute(
            f"SELECT {FIELDS} FROM projected WHERE site = ? AND post = ? AND parent = 0"
            " AND id != ? AND status IN ('approved', 'hold') ORDER BY created_at DESC LIMIT ?",
            [comment.site, comment.post, comment.id, limit],
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
        rows = self._db.execute(
            "SELECT status, count(*) AS k FROM comments WHERE site = ? AND author_key = ?"
            " GROUP BY status",
            [comment.site, comment.author_key],
        )
        return {Status(row["status"]): row["k"] for row in rows}

    def _children(self, site: str, parent: int, limit: int) -> list[Comment]:
        rows = self._db.execute(
            f"SELECT {FIELDS} FROM projected WHERE site = ? AND parent = ? AND parent != 0"
            " AND status IN ('approved', 'hold') ORDER BY created_at, n LIMIT ?",
            [site, parent, limit],
        )
        return [as_comment(row) for row in rows]
