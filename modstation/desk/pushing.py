"""Sending what the moderator decided: what was on the wire first, then what is due."""

from __future__ import annotations

from collections.abc import Callable

from modstation.core.companion import Companion
from modstation.core.errors import PluginGone
from modstation.core.model import Comment, Decision, State, SyncReport, Verb
from modstation.core.ports import Clock, Site
from modstation.core.reconcile import Verdict, is_satisfied, weigh
from modstation.core.translation import trn
from modstation.desk.dispatching import Dispatching, is_act
from modstation.desk.lots import Lots, lots
from modstation.desk.reading import Reading
from modstation.desk.settling import Settling
from modstation.store.store import Store

TRIES = 5  # a decision on which the site breaks each time must not stop the others for ever


class Pushing:
    """The outbox of one site, seen from the sync thread."""

    def __init__(
        self,
        store: Store,
        site: Site,
        clock: Clock,
        reading: Reading,
        held: Callable[[], bool] = lambda: False,
    ) -> None:
        self._store = store
        self._site = site
        self._clock = clock
        self._reading = reading
        self._held = held
        self._settling = Settling(store, clock)
        self._lots = Lots(store, site, reading, self._settling, held)
        self._dispatching = Dispatching(store, clock, reading, self._settling, held)
        self.companion: Companion | None = None  # takes many at once, where it is there

    def ask_again(self, report: SyncReport) -> None:
        """Decisions that were on the wire when the line broke: did they arrive?"""
        unsure = self._store.decisions.in_state(State.SENDING, self._site.name)
        if self.companion is not None:
            again = [decision for decision in unsure if self._may_repeat(decision)]
            try:
                self._dispatching.repeat(self.companion, again, report)
            except PluginGone:
                self.companion = None
                unsure = self._store.decisions.in_state(State.SENDING, self._site.name)
            else:
                unsure = [decision for decision in unsure if decision not in again]
        self._reading.read([d.key.id for d in unsure])
        for decision in unsure:
            now = self._store.comments.on_site(decision.n)
            self._reading.tell(self._answer(decision, now, report))

    def push(self, report: SyncReport, grace_s: int) -> None:
        """Send what is due, oldest first, until nothing due is left, or sending is held."""
        done: set[int] = set()
        while not self._held() and (due := self._due(grace_s, done)):
            if self.companion is not None and (acts := [d for d in due if is_act(d)]):
                done.update(decision.seq for decision in acts)
                self._dispatch(self.companion, acts, report, done)
                continue
            for lot in lots(due):
                if self._held():
                    return
                done.update(decision.seq for decision in lot)
                self._lots.send(lot, report)

    def weigh_conflicts(self, report: SyncReport) -> None:
        """The site may have moved back, or a colleague may have done the same meanwhile."""
        for decision in self._store.decisions.in_state(State.CONFLICT, self._site.name):
            now = self._reading.on_site(decision)
            verdict = weigh(decision, now)
            if verdict is Verdict.CONFLICT:
                continue
            if verdict is Verdict.MOOT:
                moved = self._settling.moot(decision, State.CONFLICT, now)
                report.moot += moved
            else:
                with self._store.writing():
                    moved = self._store.decisions.move(decision.seq, State.CONFLICT, State.PENDING)
            if moved:
                self._reading.tell([decision.n])

    # ------------------------------------------------------------------------------------------

    def _dispatch(
        self, companion: Companion, acts: list[Decision], report: SyncReport, done: set[int]
    ) -> None:
        try:
            self._dispatching.send(companion, acts, report)
        except PluginGone:
            self.companion = None  # what it had not taken is sent like on any other site
            done.difference_update(decision.seq for decision in acts)

    def _may_repeat(self, decision: Decision) -> bool:
        """Not what the moderator has thought better of meanwhile: if it did not arrive, it must
        not. Not what the site has failed on too often."""
        waiting = self._store.decisions.waiting_for(decision.seq)
        return is_act(decision) and not waiting and decision.attempts < TRIES

    def _due(self, grace_s: int, done: set[int]) -> list[Decision]:
        made_before = self._clock.now() - grace_s
        due = self._store.decisions.due(self._site.name, made_before)
        return [decision for decision in due if decision.seq not in done]

    def _answer(self, decision: Decision, now: Comment | None, report: SyncReport) -> list[int]:
        if decision.verb is Verb.REPLY and now is not None:
            found = self._site.find_reply(decision, now)
            if found is not None:
                report.pushed += 1
                return self._settling.accepted(decision, found, "sent")
            return self._once_more(decision, report)
        if self._reading.on_site(decision) is None or now is None:
            report.moot += 1
            return self._settling.gone(decision)
        if is_satisfied(decision, now):
            report.pushed += 1
            return self._settling.accepted(decision, now, "sent")
        if weigh(decision, now) is not Verdict.CONFLICT:
            return self._once_more(decision, report)
        arrived = now.status is decision.wants is not decision.seen.status
        if not arrived and not self._store.decisions.waiting_for(decision.seq):
            return self._settling.stale(decision, now, report)
        # It was done, as far as can be told, and somebody has changed it since. What the
        # moderator wanted after it is weighed against what it was, and so asks.
        report.pushed += arrived
        settled = "sent" if arrived else "unknown"
        return self._settling.accepted(decision, now, settled, after=decision.asked_for)

    def _once_more(self, decision: Decision, report: SyncReport) -> list[int]:
        if decision.attempts >= TRIES:
            report.refused += 1
            why = trn(
                decision.attempts,
                "The site failed {n} time on it.",
                "The site failed {n} times on it.",
            )
            return self._settling.refused(decision, f"{why} {decision.last_error or ''}".strip())
        return self._settling.unsent(decision, decision.last_error)
