"""Comments as the site has them, and the queue made of them."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from sqlite_utils import Database

from modstation.core.filters import Filter
from modstation.core.model import Comment, CommentKey, Seen, Status
from modstation.core.ranking import Order
from modstation.core.translation import tr
from modstation.store.layout import FIRST_TIMER, LINK, counted, laid_out, matching

FIELDS = (
    "site, id, post, parent, text, status, created_at, user, author_name, author_email,"
    " author_url, author_ip, agent, type"
)


class Comments:
    def __init__(self, db: Database) -> None:
        self._db = db

    # the site's word -------------------------------------------------------------------------

    def apply(self, comments: Iterable[Comment], at: int) -> list[int]:
        """Write what the site told us; the numbers of those that are new or different."""
        changed = []
        for c in comments:
            row = self._db.execute(UPSERT, [*_values(c), at]).fetchone()
            if row is not None:
                changed.append(row["n"])
        return changed

    def checked(self, site: str, ids: Iterable[int], at: int) -> None:
        self._db.execute(
            "UPDATE comments SET checked_at = ? WHERE site = ?"
            " AND id IN (SELECT value FROM json_each(?))",
            [at, site, json.dumps(list(ids))],
        )

    def judged(self) -> list[tuple[str, str, str]]:
        """(text, status, reason or "") of what people approved, trashed or marked as spam, here
        or on the site. Left out is what says nothing about a text as it stands: acts of a block,
        edits, and what the account of this profile wrote itself."""
        rows = self._db.execute(
            "SELECT c.text, c.status, coalesce(d.reason, '') AS reason FROM comments c"
            " JOIN sites s ON s.name = c.site"
            " LEFT JOIN decisions d ON d.seq = (SELECT max(x.seq) FROM decisions x"
            "     WHERE x.comment = c.n AND x.state = 'accepted' AND x.verb != 'reply')"
            " WHERE c.type = 'comment' AND c.status IN ('approved', 'trash', 'spam')"
            " AND c.text != '' AND d.block IS NULL AND coalesce(d.verb, '') != 'edit'"
            " AND (c.user = 0 OR c.user != s.user_id) ORDER BY c.n"
        )
        return [(row["text"], row["status"], row["reason"]) for row in rows]

    def bury(self, site: str, ids: Iterable[int], at: int) -> list[int]:
        """They are gone from the site: a tombstone stays, without text or person."""
        known = json.dumps(list(ids))
        nobody = tr("somebody", about="whose name was erased")
        self._db.execute(UNNAME, {"nobody": nobody, "site": site, "ids": known})
        rows = self._db.execute(
            "UPDATE comments SET status = 'deleted', text = '', author_name = '',"
            " author_email = '', author_url = '', author_ip = '', agent = '', author_key = '',"
            " user = 0, checked_at = ? WHERE site = ? AND status != 'deleted'"
            " AND id IN (SELECT value FROM json_each(?)) RETURNING n",
            [at, site, known],
        ).fetchall()
        for row in rows:
            self._db.execute("DELETE FROM drafts WHERE comment = ?", [row["n"]])
            self._db.execute(
                # The words of a reply are the moderator's own, and kept while it is open.
                "UPDATE decisions SET seen_text = '', after_text = NULL,"
                " text = CASE WHEN verb = 'reply' AND state NOT IN ('accepted', 'withdrawn')"
                "     THEN text END WHERE comment = ?",
                [row["n"]],
            )
        return [row["n"] for row in rows]

    def set_stuck(self, n: int, why: str) -> None:
        self._db.execute("UPDATE comments SET stuck = ? WHERE n = ?", [why, n])

    def set_threaded(self, numbers: Iterable[int], at: int) -> None:
        self._db.execute(
            "UPDATE comments SET threaded_at = ? WHERE n IN (SELECT value FROM json_each(?))",
            [at, json.dumps(list(numbers))],
        )

    # looking up ------------------------------------------------------------------------------

    def number(self, key: CommentKey) -> int | None:
        row = self._one("SELECT n FROM comments WHERE site = ? AND id = ?", key.site, key.id)
        return row["n"] if row else None

    def numbers_of(self, site: str, ids: Iterable[int]) -> dict[int, int]:
        """id -> n, for those we know."""
        rows = self._db.execute(
            "SELECT id, n FROM comments WHERE site = ? AND id IN (SELECT value FROM json_each(?))",
            [site, json.dumps(list(ids))],
        )
        return {row["id"]: row["n"] for row in rows}

    def on_site(self, n: int) -> Comment | None:
        """The comment as the site has it."""
        row = self._one(f"SELECT {FIELDS} FROM comments WHERE n = ?", n)
        return as_comment(row) if row else None

    def projected(self, n: int) -> Comment | None:
        """The comment as the moderator has left it."""
        row = self._one(f"SELECT {FIELDS} FROM projected WHERE n = ?", n)
        return as_comment(row) if row else None

    def stuck(self, n: int) -> str | None:
        row = self._one("SELECT stuck FROM comments WHERE n = ?", n)
        return row["stuck"] if row else None

    def ids(self, numbers: Iterable[int]) -> dict[int, CommentKey]:
        rows = self._db.execute(
            "SELECT n, site, id FROM comments WHERE n IN (SELECT value FROM json_each(?))",
            [json.dumps(list(numbers))],
        )
        return {row["n"]: CommentKey(row["site"], row["id"]) for row in rows}

    def with_id(self, id: int) -> list[CommentKey]:
        rows = self._db.execute("SELECT site FROM comments WHERE id = ?", [id])
        return [CommentKey(row["site"], id) for row in rows]

    # the queue -------------------------------------------------------------------------------

    def numbers(self, order: Order, asked: Filter | None = None, now: int = 0) -> array[int]:
        """Every row of the queue that passes the filter, laid out. `now` in seconds."""
        sql, values = laid_out(order, asked or Filter(), now)
        rows = self._db.conn.cursor()
        rows.row_factory = None  # a million of named rows would take twice as long
        rows.execute(sql, values)
        return array("q", chain.from_iterable(rows))

    def digests(self, numbers: Iterable[int]) -> Iterator[tuple[int, str]]:
        """(number, digest) of each comment as the moderator has left it, in the order given."""
        rows = self._db.execute(
            "SELECT c.n, c.text, c.status, c.parent FROM json_each(?) j"
            " JOIN projected c ON c.n = j.value",
            [json.dumps(list(numbers))],
        )
        for row in rows:
            yield row["n"], Seen(row["text"], Status(row["status"]), row["parent"]).digest

    def count(self, asked: Filter, now: int) -> int:
        """How many rows of the queue pass the filter. Walks through it: not for the window's
        thread."""
        sql, values = counted(asked, now)
        return int(self._db.execute(sql, values).fetchone()["k"])

    def passing(self, numbers: Iterable[int], asked: Filter, now: int) -> set[int]:
        """Those of these that stand in the queue and pass the filter."""
        sql, values = matching(asked, now, json.dumps(list(numbers)))
        return {row[0] for row in self._db.execute(sql, values)}

    def queued(self, numbers: Iterable[int]) -> set[int]:
        """Those of these that stand in the queue now."""
        rows = self._db.execute(
            "SELECT n FROM queue WHERE n IN (SELECT value FROM json_each(?))",
            [json.dumps(list(numbers))],
        )
        return {row["n"] for row in rows}

    def rows(self, numbers: Sequence[int]) -> list[sqlite3.Row]:
        """For the list: n, site, id, author_name, excerpt, created_at, article, state, and the
        marks: answers_us, has_link, first_time, edited."""
        found = {
            row["n"]: row for row in self._db.execute(ROWS, [json.dumps(list(numbers))]).fetchall()
        }
        return [found[n] for n in numbers if n in found]

    def held(self, site: str | None = None) -> int:
        """How many stand in the queue: what waits on the site, but for what was decided here."""
        where = "WHERE site = ?" if site else ""
        tally = self._one(
            f"SELECT sum(held) AS held FROM tallies {where}", *([site] if site else [])
        )
        moved = self._one(MOVED, site, site)
        return (tally["held"] or 0 if tally else 0) + (moved["by"] or 0 if moved else 0)

    def held_on_site(self, site: str) -> int:
        """How many the site has on hold, as far as we know; stuck ones included."""
        row = self._one(
            "SELECT coalesce((SELECT held FROM tallies WHERE site = ?), 0) + count(*) AS held"
            " FROM comments WHERE site = ? AND status = 'hold' AND type = 'comment'"
            " AND stuck IS NOT NULL",
            site,
            site,
        )
        return int(row["held"]) if row else 0

    def held_before(self, site: str, id: int) -> int:
        """How many held comments we know with an id up to this one."""
        row = self._one(
            "SELECT count(*) AS k FROM comments WHERE site = ? AND id <= ? AND status = 'hold'"
            " AND type = 'comment'",
            site,
            id,
        )
        return int(row["k"]) if row else 0

    def held_ids(self, site: str, *, limit: int) -> list[int]:
        """Held comments, those first that the site was asked about the longest ago; -1: all."""
        rows = self._db.execute(
            "SELECT id FROM comments WHERE site = ? AND status = 'hold' AND type = 'comment'"
            " AND stuck IS NULL ORDER BY checked_at LIMIT ?",
            [site, limit],
        )
        return [row["id"] for row in rows]

    def newest_at(self, site: str) -> int:
        """When the newest held comment was written, in seconds; 0 when none is held."""
        row = self._one(
            "SELECT max(created_at) AS at FROM comments WHERE site = ? AND status = 'hold'"
            " AND type = 'comment' AND stuck IS NULL",
            site,
        )
        return int(row["at"] or 0) if row else 0

    def parents_of(self, site: str, ids: Iterable[int]) -> set[int]:
        rows = self._db.execute(
            "SELECT DISTINCT parent FROM comments WHERE site = ? AND parent != 0"
            " AND id IN (SELECT value FROM json_each(?))",
            [site, json.dumps(list(ids))],
        )
        return {row["parent"] for row in rows}

    def unthreaded(self, site: str, older_than: int, limit: int) -> list[Comment]:
        """Held comments whose thread was never fetched, or before that second."""
        rows = self._db.execute(
            f"SELECT {FIELDS} FROM comments WHERE site = ? AND status = 'hold'"
            " AND type = 'comment' AND stuck IS NULL"
            " AND (threaded_at IS NULL OR threaded_at < ?)"
            " ORDER BY threaded_at, created_at LIMIT ?",
            [site, older_than, limit],
        )
        return [as_comment(row) for row in rows]

    def _one(self, sql: str, *values: object) -> sqlite3.Row | None:
        row: sqlite3.Row | None = self._db.execute(sql, list(values)).fetchone()
        return row


UPSERT = """
INSERT INTO comments (site, id, post, parent, user, author_name, author_email, author_url,
    author_ip, agent, author_key, type, text, status, created_at, checked_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT(site, id) DO UPDATE SET post = excluded.post, parent = excluded.parent,
    user = excluded.user, author_name = excluded.author_name,
    author_email = excluded.author_email, author_url = excluded.author_url,
    author_ip = excluded.author_ip, agent = excluded.agent, author_key = excluded.author_key,
    type = excluded.type, text = excluded.text, status = excluded.status,
    created_at = excluded.created_at, checked_at = excluded.checked_at
WHERE (post, parent, user, author_name, author_email, author_url, author_ip, agent, type, text,
    status, created_at) IS NOT (excluded.post, excluded.parent, excluded.user,
    excluded.author_name, excluded.author_email, excluded.author_url, excluded.author_ip,
    excluded.agent, excluded.type, excluded.text, excluded.status, excluded.created_at)
RETURNING n
"""

# The undo stack says of whom a comment was, in the words of the language of that moment; of
# several people's comments it names none.
UNNAME = """
UPDATE gestures SET label = CASE
    WHEN instr(label, ' by ' || c.author_name)
        THEN replace(label, ' by ' || c.author_name, ' by ' || :nobody)
    WHEN instr(' ' || label || ' ', ' ' || c.author_name || ' ')
        THEN trim(replace(' ' || label || ' ', ' ' || c.author_name || ' ',
            ' ' || :nobody || ' '))
    ELSE replace(label, c.author_name, :nobody) END
FROM comments c JOIN decisions d ON d.comment = c.n
WHERE d.gesture = gestures.seq AND c.site = :site AND c.status != 'deleted'
    AND c.author_name != '' AND c.id IN (SELECT value FROM json_each(:ids))
    AND instr(label, c.author_name)
    AND (instr(label, ' by ' || c.author_name) OR NOT EXISTS (
        SELECT 1 FROM decisions x JOIN comments o ON o.n = x.comment
        WHERE x.gesture = gestures.seq AND o.author_name != c.author_name))
"""

ROWS = f"""
SELECT c.n, c.site, c.id, c.author_name, substr(c.text, 1, 200) AS excerpt, c.created_at,
    coalesce(p.title, '') AS article,
    (SELECT d.state FROM decisions d WHERE d.comment = c.n AND d.state != 'withdrawn'
        ORDER BY d.state = 'conflict' DESC, d.seq DESC LIMIT 1) AS state,
    EXISTS (SELECT 1 FROM sites s JOIN comments a ON a.site = s.name AND a.id = c.parent
        WHERE s.name = c.site AND s.user_id != 0 AND a.user = s.user_id) AS answers_us,
    {LINK} AS has_link,
    {FIRST_TIMER} AS first_time,
    -- An empty one is that of a tombstone: the site has the comment again.
    coalesce((SELECT nullif(f.text, '') FROM first_texts f WHERE f.comment = c.n), t.text)
        IS NOT c.text
        AS edited
FROM projected c JOIN comments t ON t.n = c.n
    LEFT JOIN posts p ON p.site = c.site AND p.id = c.post
WHERE c.n IN (SELECT value FROM json_each(?))
"""

# What open decisions add to and take from the number that waits on the site.
MOVED = """
SELECT sum((s.state = 'conflict' OR s.wants = 'hold')
    - (c.status = 'hold')) AS by
FROM speaking s JOIN comments c ON c.n = s.comment
WHERE c.type = 'comment' AND c.stuck IS NULL AND (? IS NULL OR c.site = ?)
"""


def _values(c: Comment) -> list[object]:
    who = [c.user, c.author_name, c.author_email, c.author_url, c.author_ip, c.agent]
    return [
        c.site,
        c.id,
        c.post,
        c.parent,
        *who,
        c.author_key,
        c.type,
        c.text,
        c.status,
        c.created_at,
    ]


def as_comment(row: sqlite3.Row) -> Comment:
    return Comment(
        row["site"],
        row["id"],
        row["post"],
        row["parent"],
        row["text"],
        Status(row["status"]),
        row["created_at"],
        row["user"],
        row["author_name"],
        row["author_email"],
        row["author_url"],
        row["author_ip"],
        row["agent"],
        row["type"],
    )
