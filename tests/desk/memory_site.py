"""A site in memory behind the `Site` port, whose line can be cut at any point.

It has WordPress's habits (no revision, last writer wins) and none of its slowness, so that a
state machine can run thousands of shifts. The real adapter has its own suite.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from modstation.core.errors import Offline, SiteTrouble
from modstation.core.model import (
    Account,
    Article,
    Comment,
    Decision,
    Record,
    Status,
    Verb,
)
from modstation.core.ports import (
    Accepted,
    AuthorHistory,
    Cut,
    Fate,
    NotBegun,
    Outcome,
    Page,
    Refused,
    Stale,
)
from tests.desk.memory_companion import MemoryCompanion

HELD = (Status.HOLD,)
SHOWN = (Status.HOLD, Status.APPROVED)


class MemorySite:
    """`fail(where)` cuts the line there, `meanwhile(where)` lets others act; `where` is a call's
    name with ":before" or ":after". `applied` lists what was really done.

    Of several that are sent together, `lines` are under way at a time, and `pick` says which of
    so many gets to the site next."""

    def __init__(self, name: str = "site") -> None:
        self.name = name
        self.comments: dict[int, Comment] = {}
        self.applied: list[tuple[str, Verb, Comment]] = []
        self.fail: Callable[[str], bool] = lambda where: False
        self.meanwhile: Callable[[str], None] = lambda where: None
        self.refuses: Callable[[Decision], str | None] = lambda decision: None
        self.lines = 1
        self.pick: Callable[[int], int] = lambda under_way: 0
        self.clock = 1_700_000_000
        self.calls: list[str] = []
        self.plugin: MemoryCompanion | None = None
        self._next_reply = 10_000

    # the world ---------------------------------------------------------------------------------

    def post(self, id: int, text: str = "a comment", **fields: object) -> Comment:
        self.clock += 1
        made = Comment(self.name, id, 1, 0, text, Status.HOLD, self.clock, author_name="Anna")
        self.comments[id] = replace(made, **fields)  # type: ignore[arg-type]
        self._moved(id)
        return self.comments[id]

    def change(self, id: int, **fields: object) -> None:
        self.comments[id] = replace(self.comments[id], **fields)  # type: ignore[arg-type]
        self._moved(id)

    def remove(self, id: int) -> None:
        gone = self.comments.pop(id)
        self._moved(id)
        for child in [c for c in self.comments.values() if c.parent == id]:
            self.change(child.id, parent=gone.parent)

    # the port ----------------------------------------------------------------------------------

    def account(self) -> Account:
        return Account(1, "Moderator", "moderator")

    def held(self, offset: int, limit: int) -> Page:
        with self.line("held"):
            found = sorted(self._with(HELD), key=lambda c: c.id)
            return Page(found[offset : offset + limit], len(found))

    def held_since(self, after: int, offset: int) -> Page:
        with self.line("held_since"):
            found = [c for c in self._with(HELD) if c.created_at > after]
            found.sort(key=lambda c: c.created_at)
            return Page(found[offset : offset + 100], len(found))

    def read(self, ids: Sequence[int]) -> list[Comment]:
        with self.line("read"):
            return [self.comments[id] for id in ids if id in self.comments]

    def look(self, ids: Sequence[int]) -> list[Comment]:
        return self.read(ids)

    def children(self, parents: Sequence[int], offset: int) -> Page:
        with self.line("children"):
            found = [c for c in self._with(SHOWN) if c.parent in parents]
            return Page(found[offset : offset + 100], len(found))

    def top_level(self, post: int, limit: int) -> list[Comment]:
        return [c for c in self._with((Status.APPROVED,)) if not c.parent][:limit]

    def articles(self, ids: Sequence[int]) -> list[Article]:
        return [Article(self.name, id, f"Article {id}") for id in ids]

    def history(self, user: int, email: str) -> AuthorHistory:
        return AuthorHistory(Record(hold=1))

    def send(self, lot: Sequence[tuple[Decision, Comment]]) -> list[Fate]:
        assert len({decision.n for decision, _ in lot}) == len(lot), "never two about one comment"
        replies = [decision.verb is Verb.REPLY for decision, _ in lot]
        assert all(replies) or not any(replies), "a reply goes after what precedes it"
        lines = 1 if any(replies) else self.lines
        fates: list[Fate] = [NotBegun()] * len(lot)
        waiting = list(range(len(lot)))
        under_way: list[int] = []
        while waiting or under_way:
            while waiting and len(under_way) < lines:
                under_way.append(waiting.pop(0))
            place = under_way.pop(self.pick(len(under_way)))
            try:
                fates[place] = self.push(*lot[place])
            except SiteTrouble as trouble:
                fates[place] = Cut(trouble)
                waiting.clear()
        return fates

    def push(self, decision: Decision, now: Comment) -> Outcome:
        with self.line("push"):
            fresh = self.comments.get(decision.key.id)
            if fresh is None:
                return Stale(None)
            if fresh.digest != now.digest:
                return Stale(fresh)
            if why := self.refuses(decision):
                return Refused(why)
            self.applied.append((decision.id, decision.verb, fresh))
            if decision.verb is Verb.REPLY:
                return Accepted(self._reply(decision, fresh))
            text = fresh.text if decision.text is None else decision.text
            self.change(fresh.id, status=decision.wants or fresh.status, text=text)
            return Accepted(self.comments[fresh.id])

    def find_reply(self, decision: Decision, now: Comment) -> Comment | None:
        with self.line("find_reply"):
            for comment in self.comments.values():
                if (comment.parent, comment.text, comment.user) == (now.id, decision.text, 1):
                    return comment
            return None

    def companion(self) -> MemoryCompanion | None:
        return self.plugin

    def close(self) -> None:
        pass

    # -------------------------------------------------------------------------------------------

    def _reply(self, decision: Decision, parent: Comment) -> Comment:
        self._next_reply += 1
        text = decision.text or ""
        fields = {"parent": parent.id, "user": 1, "status": Status.APPROVED}
        return self.post(self._next_reply, text, **fields)

    def _with(self, statuses: tuple[Status, ...]) -> list[Comment]:
        return [c for c in self.comments.values() if c.status in statuses]

    def _moved(self, id: int) -> None:
        if self.plugin is not None:
            self.plugin.moved(id)

    def line(self, call: str) -> Line:
        return Line(self, call)


class Line:
    def __init__(self, site: MemorySite, call: str) -> None:
        self._site, self._call = site, call

    def __enter__(self) -> None:
        self._site.calls.append(self._call)
        self._pass("before")

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None:
            self._pass("after")

    def _pass(self, moment: str) -> None:
        where = f"{self._call}:{moment}"
        self._site.meanwhile(where)
        if self._site.fail(where):
            raise Offline("The line was cut.")
