"""Sending what the moderator decided: ask again, weigh, claim, push, settle."""

from __future__ import annotations

from collections.abc import Callable

from modstation.core.companion import Companion
from modstation.core.errors import Busy, NotAllowed, Offline, PluginGone, SignedOut
from modstation.core.model import Comment, Decision, Seen, State, SyncReport, Verb
from modstation.core.ports import Accepted, Clock, Refused, Site, Stale
from modstation.core.reconcile import Verdict, is_satisfied, weigh
from modstation.core.translation import trn
from modstation.desk.dispatching import Dispatching, is_act
from modstation.desk.reading import Reading, in_portions
from modstation.desk.settling import Settling
from modstation.store.store import Store

AT_A_LOOK = 4
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
            # A few at a time, so that little time goes by between the look and the write.
            for some in in_portions(due, AT_A_LOOK):
                self._reading.read([d.key.id for d in some], to_push=True)
                for decision in some:
                    if self._held():
                        return
                    done.add(decision.seq)
                    self._reading.tell(self._send(decision, report))

    def weigh_conflicts(self, report: SyncReport) -> None:
        """The site may have moved back, or a colleague may have done the same meanwhile."""
        for decision in self._store.decisions.in_state(State.CONFLICT, self._site.name):
            verdict = weigh(decision, self._reading.on_site(decision))
            if verdict is Verdict.CONFLICT:
                continue
            with self._store.writing():
                target = State.ACCEPTED if verdict is Verdict.MOOT else State.PENDING
                if not self._store.decisions.move(decision.seq, State.CONFLICT, target):
                    continue
                if verdict is Verdict.MOOT:
                    self._settle_moot(decision)
                    report.moot += 1
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

    def _send(self, decision: Decision, report: SyncReport) -> list[int]:
        now = self._reading.on_site(decision)
        verdict = weigh(decision, now)
        if not self._claim(decision, verdict, now, report):
            return [decision.n]
        decision = self._store.decisions.get(decision.seq)
        if verdict is Verdict.MOOT and decision.verb is Verb.REPLY:
            report.refused += 1
            return self._settling.gone(decision)
        assert now is not None, "a comment that is gone leaves nothing to send"
        try:
            outcome = self._site.push(decision, now)
        except Offline as trouble:
            self._store_failure(decision, trouble)
            raise
        except (SignedOut, NotAllowed) as trouble:
            self._settling.unsent(decision, trouble.message)
            raise
        match outcome:
            case Accepted(answer, altered):
                report.pushed += 1
                return self._settling.accepted(decision, answer, "sent", altered=altered)
            case Stale(moved):
                return self._settling.stale(decision, moved, report)
            case Refused(why, stuck):
                report.refused += 1
                return self._settling.refused(decision, why, stuck=stuck)

    def _claim(
        self, decision: Decision, verdict: Verdict, now: Comment | None, report: SyncReport
    ) -> bool:
        """Take the decision out of the moderator's reach, if it is still there."""
        targets = {Verdict.CONFLICT: State.CONFLICT, Verdict.MOOT: State.ACCEPTED}
        if decision.verb is Verb.REPLY:
            targets = {Verdict.CONFLICT: State.CONFLICT}
        target = targets.get(verdict, State.SENDING)
        with self._store.writing():
            if not self._store.decisions.move(decision.seq, State.PENDING, target):
                return False
            if target is State.CONFLICT:
                report.conflicts += 1
                self._note("conflict", decision)
            elif target is State.ACCEPTED:
                report.moot += 1
                self._settle_moot(decision)
            elif verdict is Verdict.REBASE and now is not None:
                self._store.decisions.rebase(decision.seq, Seen.of(now), decision.text)
        return target is State.SENDING

    def _settle_moot(self, decision: Decision) -> None:
        now = self._reading.on_site(decision)
        settled = "gone" if now is None else "same"
        self._store.decisions.settle(decision.seq, settled, Seen.of(now) if now else None)
        self._note("moot", decision, settled)

    def _store_failure(self, decision: Decision, trouble: Offline) -> None:
        """It stays on the wire: whether it arrived is asked at the next cycle."""
        with self._store.writing():
            tries = 0 if isinstance(trouble, Busy) else 1  # being asked to wait is no failure
            self._store.decisions.failed(decision.seq, trouble.message, attempts=tries)

    def _note(self, event: str, decision: Decision, detail: str | None = None) -> None:
        at = self._clock.now()
        self._store.journal.note(at, event, decision.key, decision.id, detail)
