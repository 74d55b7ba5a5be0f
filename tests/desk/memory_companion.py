"""The companion plugin of a site in memory: the feed, the batch, the blocks, and their habits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from modstation.core.companion import (
    Awaited,
    BlockHit,
    BlockWanted,
    Changed,
    Changes,
    Denial,
    Dispatch,
    Reach,
    SiteBlock,
)
from modstation.core.disallowed import Difference, Disallowed, Moved, applied
from modstation.core.errors import PluginGone, SiteBroken, SiteTrouble
from modstation.core.model import Comment, Decision, Status
from modstation.core.ports import Accepted, Outcome, Refused, Stale

if TYPE_CHECKING:
    from tests.desk.memory_site import MemorySite

ME = 1


class MemoryCompanion:
    """`versions` is the feed: the number of each comment's latest change. `done` are receipts.
    What is sent arrives `at_once`, or at the latest moment: when somebody waits for the answer."""

    version = "1.0.0"

    def __init__(self, site: MemorySite, *, batch: int = 200, window: int = 500) -> None:
        self.site = site
        self.batch, self.window = batch, window
        self.versions: dict[int, int] = {}
        self.number = 0
        self.oldest = 0
        self.done: dict[str, bool] = {}
        self.at_once = True
        self.under_way = False
        self.standing: dict[int, SiteBlock] = {}
        self.lifted: dict[int, SiteBlock] = {}
        self.hit_log: dict[int, list[BlockHit]] = {}  # newest first
        self.words: tuple[str, ...] = ()  # the site's own list
        self.may_write = True
        self.refuses_block = ""
        self.breaks_on: set[str] = set()  # values of blocks, or names of calls
        self.sizes: list[int] = []  # how many decisions came in each call
        for id in site.comments:
            self.moved(id)

    def moved(self, id: int) -> None:
        self.number += 1
        self.versions[id] = self.number

    def switched_on(self) -> None:
        """Nobody knows what happened while it was off."""
        self.number += 1
        self.oldest = self.number

    def cursor(self) -> int:
        with self._line("cursor"):
            return self.number

    def changes(self, since: int, limit: int) -> Changes:
        with self._line("changes"):
            if not self.oldest <= since <= self.number:
                return Changes((), self.number, reset=True)
            ids = sorted(self.versions, key=lambda id: self.versions[id])
            ids = [id for id in ids if self.versions[id] > since]
            found = [Changed(self.versions[id], id, self.site.comments.get(id)) for id in ids]
            last = found[limit - 1].version if len(found) > limit else self.number
            return Changes(found[:limit], last, more=len(found) > limit)

    def send(self, batch: Sequence[Dispatch]) -> Awaited:
        assert not self.under_way, "never two at a time"
        answers: list[list[Outcome] | SiteTrouble] = []

        def arrive() -> None:
            try:
                answers.append(self.decide(batch))
            except SiteTrouble as trouble:
                answers.append(trouble)

        def wait() -> list[Outcome]:
            self.under_way = False
            if not answers:
                arrive()
            if isinstance(answers[0], SiteTrouble):
                raise answers[0]
            return answers[0]

        self.under_way = True
        if self.at_once:
            arrive()
        return wait

    def decide(self, sent: Sequence[Dispatch]) -> list[Outcome]:
        ids = [one.decision.key.id for one in sent]
        assert len(ids) == len(set(ids)) <= self.batch, "never two about one comment"
        with self._line("decide"):
            self.sizes.append(len(sent))
            return [self._one(one.decision) for one in sent]

    def _one(self, decision: Decision) -> Outcome:
        now = self.site.comments.get(decision.key.id)
        if decision.id in self.done:
            return Stale(None) if now is None else Accepted(now, again=True)
        if now is None:
            self.done[decision.id] = True
            return Stale(None)
        wanted = _wanted(decision, now)
        if now.status is Status.POST_TRASHED:
            return Stale(now)
        if wanted != now:
            if now.digest != decision.seen.digest:
                return Stale(now)
            if why := self.site.refuses(decision):
                return Refused(why)
            self.site.applied.append((decision.id, decision.verb, now))
            self.site.change(now.id, status=wanted.status, text=wanted.text)
        self.done[decision.id] = True
        return Accepted(self.site.comments[now.id])

    # blocks ----------------------------------------------------------------------------------

    def blocks(self) -> list[SiteBlock]:
        with self._line("blocks"):
            return list(self.standing.values())

    def block(self, wanted: BlockWanted) -> SiteBlock | Denial:
        with self._line("block"):
            self._break(wanted.value)
            if self.refuses_block:
                return Denial(self.refuses_block)
            for block in self.standing.values():
                if (block.field, block.value) == (wanted.field, wanted.value):
                    return block
            return self.make(wanted, by=ME)

    def make(self, wanted: BlockWanted, by: int) -> SiteBlock:
        self.number += 1
        id, at = self.number, self.site.clock
        name = "Moderator" if by == ME else "A colleague"
        made = SiteBlock(
            id,
            wanted.field,
            wanted.value,
            wanted.reason,
            wanted.note,
            wanted.until,
            by,
            name,
            at,
        )
        self.standing[id] = made
        return made

    def restore(self, id: int) -> SiteBlock | Denial | None:
        with self._line("restore"):
            self._break(self.lifted[id].value if id in self.lifted else "")
            if id in self.lifted:
                self.standing[id] = self.lifted.pop(id)
            return self.standing.get(id)

    def lift(self, id: int) -> Denial | None:
        with self._line("lift"):
            self._break(self.standing[id].value if id in self.standing else "")
            if id in self.standing:
                self.lifted[id] = self.standing.pop(id)
            return None

    def preview(self, field: str, value: str) -> Reach:
        with self._line("preview"):
            return Reach(people=1)

    def hits(self, id: int, limit: int) -> list[BlockHit]:
        with self._line("hits"):
            return self.hit_log.get(id, [])[:limit]

    # the site's own list ---------------------------------------------------------------------

    def disallowed(self) -> Disallowed:
        with self._line("disallowed"):
            return Disallowed(self.words, ",".join(self.words), self.may_write)

    def change_disallowed(self, wanted: Difference, expect: str) -> Disallowed | Moved | Denial:
        with self._line("change_disallowed"):
            if expect != ",".join(self.words):
                return Moved(self.disallowed())
            if not self.may_write:
                return Denial("Only administrators may change the list of disallowed words.")
            self.words = applied(self.words, wanted)
        return self.disallowed()

    def _break(self, on: str) -> None:
        if on in self.breaks_on:
            raise SiteBroken("The site answered with an error of its own (500).")

    def _line(self, call: str):
        if self.site.plugin is not self:
            raise PluginGone("The plugin is not there any more.")
        self._break(call)
        return self.site.line(call)


def _wanted(decision: Decision, now: Comment) -> Comment:
    text = now.text if decision.text is None else decision.text
    return replace(now, status=decision.wants or now.status, text=text)
