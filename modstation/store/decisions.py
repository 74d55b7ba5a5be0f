"""Decisions and gestures: outbox, undo stack and history in one table."""

from __future__ import annotations

import json
import sqlite3
import uuid
from collections.abc import Iterable
from dataclasses import dataclass

from sqlite_utils import Database

from modstation.core.model import CommentKey, Decision, Seen, State, Status, Verb

OPEN = "state IN ('pending', 'sending', 'conflict')"
SELECT = (
    "SELECT d.*, c.site, c.id AS comment_id FROM decisions d JOIN comments c ON c.n = d.comment"
)

# Unsent, behind nothing on the wire, and behind no earlier act about the same comment; a reply
# waits for every act about the comment it answers.
READY = (
    "WHERE d.state = 'pending' AND c.site = ? AND d.waits_for IS NULL AND NOT EXISTS ("
    "SELECT 1 FROM decisions o WHERE o.comment = d.comment AND o.verb != 'reply'"
    " AND o.seq != d.seq AND (o.seq < d.seq OR d.verb = 'reply')"
    " AND o.state IN ('pending', 'sending', 'conflict'))"
)

# From the few that are open to their comments, never from a site to all of its comments.
_WAITING = (
    "FROM decisions d CROSS JOIN comments c ON c.n = d.comment"
    f" WHERE d.{OPEN} AND d.state != 'conflict' AND c.site = ?"
)

# What a block trashed by itself, under whichever of its rows.
_BY_BLOCK = (
    "d.block = (SELECT coalesce(root, id) FROM blocks WHERE id = ?) AND d.state != 'withdrawn'"
)


@dataclass(frozen=True, slots=True)
class Draft:
    """A decision before it is written."""

    n: int
    verb: Verb
    wants: Status | None
    seen: Seen
    gesture: int
    text: str | None = None
    reason: str | None = None
    note: str | None = None
    undoes: int | None = None
    supersedes: int | None = None
    waits_for: int | None = None
    block: int | None = None


@dataclass(frozen=True, slots=True)
class Gesture:
    """One act, of one comment or of many. `label` says it in words: "trash of a comment by …"."""

    seq: int
    label: str
    made_at: int


class Decisions:
    def __init__(self, db: Database) -> None:
        self._db = db

    # gestures --------------------------------------------------------------------------------

    def begin(self, label: str, at: int, kind: str = "act") -> int:
        """A new gesture: `act` stands on the undo stack, `undo` and `auto` do not."""
        cursor = self._db.execute(
            "INSERT INTO gestures (kind, label, made_at) VALUES (?, ?, ?)", [kind, label, at]
        )
        return int(cursor.lastrowid or 0)

    def relabel(self, gesture: int, label: str) -> None:
        """What a gesture is called once it is known how much of it was possible."""
        self._db.execute("UPDATE gestures SET label = ? WHERE seq = ?", [label, gesture])

    def latest_gesture(self) -> Gesture | None:
        """The one that an undo would take back: some of it still counts."""
        row = self._db.execute(
            "SELECT g.seq, g.label, g.made_at FROM gestures g"
            " WHERE g.kind = 'act' AND g.undone_at IS NULL AND ("
            " EXISTS (SELECT 1 FROM decisions d WHERE d.gesture = g.seq"
            "     AND d.state IN ('pending', 'sending', 'conflict', 'accepted')"
            # A return to pending that only cancelled an unsent plan leaves nothing to undo.
            "     AND NOT (d.settled IS 'same' AND d.wants IS d.seen_status AND d.text IS NULL))"
            " OR EXISTS (SELECT 1 FROM blocks b WHERE b.gesture = g.seq AND b.lifted_at IS NULL)"
            " OR EXISTS (SELECT 1 FROM blocks b WHERE b.lifted_by = g.seq))"
            " ORDER BY g.seq DESC LIMIT 1"
        ).fetchone()
        return Gesture(*row) if row else None

    def mark_undone(self, gesture: int, at: int) -> None:
        self._db.execute("UPDATE gestures SET undone_at = ? WHERE seq = ?", [at, gesture])

    def is_undone(self, gesture: int) -> bool:
        row = self._db.execute("SELECT undone_at FROM gestures WHERE seq = ?", [gesture]).fetchone()
        return row is not None and row["undone_at"] is not None

    def size(self, gesture: int) -> int:
        """How many decisions it consists of."""
        row = self._db.execute(
            "SELECT count(*) AS k FROM decisions WHERE gesture = ?", [gesture]
        ).fetchone()
        return int(row["k"])

    def of_gesture(self, gesture: int) -> list[Decision]:
        return self._many(f"{SELECT} WHERE d.gesture = ? ORDER BY d.seq", gesture)

    # reading ---------------------------------------------------------------------------------

    def get(self, seq: int) -> Decision:
        return self._many(f"{SELECT} WHERE d.seq = ?", seq)[0]

    def find(self, seq: int) -> Decision | None:
        """None when it is not known (any more): decisions go with their site."""
        found = self._many(f"{SELECT} WHERE d.seq = ?", seq)
        return found[0] if found else None

    def in_state(self, state: State, site: str | None = None) -> list[Decision]:
        if site is None:
            return self._many(f"{SELECT} WHERE d.state = ? ORDER BY d.seq", state)
        return self._many(f"{SELECT} WHERE d.state = ? AND c.site = ? ORDER BY d.seq", state, site)

    def open_on(self, site: str) -> list[Decision]:
        return self._many(f"{SELECT} WHERE d.{OPEN} AND c.site = ? ORDER BY d.seq", site)

    def due(self, site: str, made_before: int) -> list[Decision]:
        """What may be sent: made up to then, waiting for no other; the often failed ones last."""
        sql = f"{SELECT} {READY} AND d.made_at <= ? ORDER BY d.attempts, d.seq"
        return self._many(sql, site, made_before)

    def oldest_ready(self, site: str) -> int | None:
        """When the oldest decision was made that waits for nothing but its grace time."""
        row = self._db.execute(
            "SELECT min(d.made_at) AS at FROM decisions d"
            f" JOIN comments c ON c.n = d.comment {READY}",
            [site],
        ).fetchone()
        return None if row["at"] is None else int(row["at"])

    def newest_seq(self) -> int:
        """0 before the first decision."""
        row = self._db.execute("SELECT coalesce(max(seq), 0) AS seq FROM decisions").fetchone()
        return int(row["seq"])

    def oldest_waiting(self, site: str) -> int | None:
        """The `seq` of the oldest decision on its way to that site."""
        row = self._db.execute(f"SELECT min(d.seq) AS seq {_WAITING}", [site]).fetchone()
        return None if row["seq"] is None else int(row["seq"])

    def waiting_on(self, site: str) -> int:
        """How many decisions are on their way to that site."""
        return int(self._db.execute(f"SELECT count(*) AS k {_WAITING}", [site]).fetchone()["k"])

    def speaking(self, n: int) -> Decision | None:
        """The newest open decision about a comment's own place (replies have none)."""
        found = self._many(
            f"{SELECT} WHERE d.comment = ? AND d.{OPEN} AND d.verb != 'reply'"
            " ORDER BY d.seq DESC LIMIT 1",
            n,
        )
        return found[0] if found else None

    def newest(self, n: int) -> Decision | None:
        """The newest decision that was not taken back."""
        found = self._many(
            f"{SELECT} WHERE d.comment = ? AND d.state != 'withdrawn' ORDER BY d.seq DESC LIMIT 1",
            n,
        )
        return found[0] if found else None

    def open_about(self, n: int) -> list[Decision]:
        return self._many(f"{SELECT} WHERE d.comment = ? AND d.{OPEN} ORDER BY d.seq", n)

    def open_beside(self, site: str, ids: Iterable[int]) -> list[Decision]:
        """The open decisions about the comments with these ids, in the order they were made."""
        return self._many(
            f"{SELECT} WHERE d.{OPEN} AND d.comment IN (SELECT n FROM comments WHERE site = ?"
            " AND id IN (SELECT value FROM json_each(?))) ORDER BY d.seq",
            site,
            json.dumps(list(ids)),
        )

    def waiting_for(self, seq: int) -> list[Decision]:
        # By way of the comment, which is always the same one, and (the plus) not of the state:
        # that would look through the whole outbox for each decision in it.
        return self._many(
            f"{SELECT} WHERE d.comment = (SELECT comment FROM decisions WHERE seq = ?)"
            " AND d.waits_for = ? AND +d.state = 'pending' ORDER BY d.seq",
            seq,
            seq,
        )

    def made_by_block(self, block: int) -> list[Decision]:
        return self._many(f"{SELECT} WHERE {_BY_BLOCK} ORDER BY d.seq", block)

    def count_by_block(self, block: int) -> int:
        row = self._db.execute(
            f"SELECT count(*) AS k FROM decisions d WHERE {_BY_BLOCK}", [block]
        ).fetchone()
        return int(row["k"])

    def history(self, limit: int) -> list[Decision]:
        """Newest first."""
        return self._many(f"{SELECT} ORDER BY d.seq DESC LIMIT ?", limit)

    def outbox(self) -> list[Decision]:
        """What has not reached the site, oldest first; what the site refused last is part of it
        until something newer was decided about that comment."""
        return self._many(
            f"{SELECT} WHERE d.{OPEN} OR (d.state = 'refused' AND d.seq ="
            " (SELECT max(x.seq) FROM decisions x WHERE x.comment = d.comment"
            "     AND x.state != 'withdrawn')) ORDER BY d.seq"
        )

    def count_open(self) -> dict[State, int]:
        """How many wait to be sent, are being sent, or are in conflict."""
        rows = self._db.execute(
            "SELECT state, count(*) AS k FROM decisions"
            " WHERE state IN ('pending', 'sending', 'conflict') GROUP BY state"
        )
        return {State(row["state"]): row["k"] for row in rows}

    def refused_and_open(self) -> int:
        """How many comments stand where the site refused the last decision about them."""
        row = self._db.execute(
            "SELECT count(*) AS k FROM decisions d WHERE d.state = 'refused' AND NOT EXISTS"
            " (SELECT 1 FROM decisions x WHERE x.comment = d.comment AND x.seq > d.seq"
            "     AND x.state != 'withdrawn')"
        ).fetchone()
        return int(row["k"])

    # drafts ----------------------------------------------------------------------------------

    def draft(self, n: int, verb: Verb) -> str | None:
        row = self._db.execute(
            "SELECT text FROM drafts WHERE comment = ? AND verb = ?", [n, verb]
        ).fetchone()
        return row["text"] if row else None

    def keep_draft(self, n: int, verb: Verb, text: str | None) -> None:
        """Keep what was typed; None: forget it."""
        if text is None:
            self._db.execute("DELETE FROM drafts WHERE comment = ? AND verb = ?", [n, verb])
        else:
            self._db.execute("INSERT OR REPLACE INTO drafts VALUES (?, ?, ?)", [n, verb, text])

    # writing ---------------------------------------------------------------------------------

    def add(self, draft: Draft, at: int) -> Decision:
        values = {
            "id": uuid.uuid4().hex,
            "comment": draft.n,
            "verb": draft.verb,
            "wants": draft.wants,
            "text": draft.text,
            "reason": draft.reason,
            "note": draft.note,
            "seen_text": draft.seen.text,
            "seen_status": draft.seen.status,
            "seen_parent": draft.seen.parent,
            "state": State.PENDING,
            "gesture": draft.gesture,
            "undoes": draft.undoes,
            "supersedes": draft.supersedes,
            "waits_for": draft.waits_for,
            "block": draft.block,
            "made_at": at,
        }
        columns, marks = ", ".join(values), ", ".join("?" * len(values))
        cursor = self._db.execute(
            f"INSERT INTO decisions ({columns}) VALUES ({marks})", list(values.values())
        )
        return self.get(int(cursor.lastrowid or 0))

    def move(self, seq: int, source: State, target: State) -> bool:
        """Compare and set: the moderator and the sync may reach for the same decision."""
        cursor = self._db.execute(
            "UPDATE decisions SET state = ? WHERE seq = ? AND state = ?", [target, seq, source]
        )
        return cursor.rowcount == 1

    def explain(self, seq: int, reason: str) -> None:
        """Why it was decided so, said afterwards."""
        self._db.execute("UPDATE decisions SET reason = ? WHERE seq = ?", [reason, seq])

    def rebase(self, seq: int, seen: Seen, text: str | None) -> None:
        """It stands on another ground now, and waits for nobody."""
        self._db.execute(
            "UPDATE decisions SET seen_text = ?, seen_status = ?, seen_parent = ?, text = ?,"
            " waits_for = NULL WHERE seq = ?",
            [seen.text, seen.status, seen.parent, text, seq],
        )

    def wait_no_more(self, seq: int) -> None:
        self._db.execute("UPDATE decisions SET waits_for = NULL WHERE seq = ?", [seq])

    def settle(
        self, seq: int, settled: str, after: Seen | None = None, result_id: int | None = None
    ) -> None:
        """How it was accepted, and what the site had then."""
        self._db.execute(
            "UPDATE decisions SET settled = ?, after_text = ?, after_status = ?,"
            " after_parent = ?, result_id = ?, last_error = NULL WHERE seq = ?",
            [
                settled,
                after.text if after else None,
                after.status if after else None,
                after.parent if after else None,
                result_id,
                seq,
            ],
        )

    def failed(self, seq: int, why: str | None, *, attempts: int = 0) -> None:
        self._db.execute(
            "UPDATE decisions SET last_error = ?, attempts = attempts + ? WHERE seq = ?",
            [why, attempts, seq],
        )

    def _many(self, sql: str, *values: object) -> list[Decision]:
        return [as_decision(row) for row in self._db.execute(sql, list(values))]


def as_decision(row: sqlite3.Row) -> Decision:
    after = row["after_status"]
    return Decision(
        seq=row["seq"],
        id=row["id"],
        n=row["comment"],
        key=CommentKey(row["site"], row["comment_id"]),
        verb=Verb(row["verb"]),
        wants=Status(row["wants"]) if row["wants"] else None,
        text=row["text"],
        state=State(row["state"]),
        seen=Seen(row["seen_text"], Status(row["seen_status"]), row["seen_parent"]),
        gesture=row["gesture"],
        made_at=row["made_at"],
        reason=row["reason"],
        note=row["note"],
        undoes=row["undoes"],
        supersedes=row["supersedes"],
        waits_for=row["waits_for"],
        block=row["block"],
        after=Seen(row["after_text"] or "", Status(after), row["after_parent"]) if after else None,
        result_id=row["result_id"],
        attempts=row["attempts"],
        settled=row["settled"],
        last_error=row["last_error"],
    )
