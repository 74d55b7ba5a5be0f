"""Sending many decisions at once, where the companion plugin takes them.

The site itself compares each with what was on the screen, in the moment in which it writes, and
remembers what it has done. So nothing is read before, and what was on the wire when a line broke
is simply sent again. One batch is on the wire at a time; this side does its own work meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from modstation.core.companion import Awaited, Companion, Dispatch
from modstation.core.errors import Busy, Offline, PluginGone, SiteBroken, SiteTrouble
from modstation.core.model import PUBLISHING, Comment, Decision, Seen, State, SyncReport, Verb
from modstation.core.outcomes import Accepted, Outcome, Refused, Stale
from modstation.core.ports import Clock
from modstation.core.reconcile import Verdict, is_satisfied, weigh
from modstation.desk.reading import ROWS_PER_TRANSACTION, Reading, in_portions
from modstation.desk.settling import Settling
from modstation.store.store import Store

MOST_BYTES = 2 * 1024 * 1024  # of text in one request; the plugin takes twice as much
SHRINKING = 4  # each failure divides the number that are sent together by this


@dataclass(frozen=True, slots=True)
class _Batch:
    """Decisions that have set out."""

    decisions: list[Decision]
    answer: Awaited


class Dispatching:
    """The acts of one site's outbox (replies go another way), seen from the sync thread."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        reading: Reading,
        settling: Settling,
        held: Callable[[], bool],
    ) -> None:
        self._store = store
        self._clock = clock
        self._reading = reading
        self._settling = settling
        self._held = held

    def send(self, companion: Companion, due: Sequence[Decision], report: SyncReport) -> None:
        """Claim what is still there to be sent, and send it. While one batch is under way the
        next one is claimed, and while that is under way what came of the first is settled."""
        last: _Batch | None = None
        try:
            for some in portions(due, companion.batch):
                if self._held():
                    break
                claimed = self._claimed(some, report)
                outcomes = self._waited_for(last, claimed)
                if self._held():
                    self._not_begun(claimed)
                    claimed = []
                done, last = last, self._set_out(companion, claimed) if claimed else None
                self._settle_all(done, outcomes, report)
            self._settle_all(last, self._waited_for(last), report)
        except BaseException:
            if last is not None:
                with suppress(SiteTrouble):
                    last.answer()  # never two at a time, whatever comes next
            raise

    def repeat(self, companion: Companion, unsure: Sequence[Decision], report: SyncReport) -> None:
        """Send what was on the wire once more: the site says what became of it."""
        for some in portions(unsure, companion.batch) if unsure else ():
            if self._held():
                return
            batch = self._set_out(companion, some)
            self._settle_all(batch, self._waited_for(batch), report)

    # ------------------------------------------------------------------------------------------

    def _claim(self, decision: Decision, report: SyncReport) -> bool:
        """Take it out of the moderator's reach, if it is still there and anything is left to
        send. What is known here is at least as new as what was on the screen."""
        now = self._reading.on_site(decision)
        verdict = weigh(decision, now)
        if now is not None and verdict is not Verdict.CONFLICT:
            if not self._store.decisions.move(decision.seq, State.PENDING, State.SENDING):
                return False
            if verdict is Verdict.REBASE:
                self._store.decisions.rebase(decision.seq, Seen.of(now), decision.text)
            return True
        target = State.ACCEPTED if now is None else State.CONFLICT
        if self._store.decisions.move(decision.seq, State.PENDING, target):
            report.conflicts += target is State.CONFLICT
            report.moot += target is State.ACCEPTED
            if target is State.ACCEPTED:
                self._store.decisions.settle(decision.seq, "gone")
            event, detail = ("conflict", None) if now is not None else ("moot", "gone")
            at = self._clock.now()
            self._store.journal.note(at, event, decision.key, decision.id, detail)
        return False

    def _claimed(self, some: Sequence[Decision], report: SyncReport) -> list[Decision]:
        claimed: list[Decision] = []
        for few in in_portions(some, ROWS_PER_TRANSACTION):
            with self._store.writing():
                left = [decision for decision in few if not self._claim(decision, report)]
                seqs = {decision.seq for decision in few} - {d.seq for d in left}
                claimed += [self._store.decisions.get(seq) for seq in sorted(seqs)]
            self._reading.tell([decision.n for decision in left])
        return claimed

    def _set_out(self, companion: Companion, decisions: list[Decision]) -> _Batch:
        names = self._store.policies.of(decisions[0].key.site)
        sent = [Dispatch(decision, names.name_of(decision.reason)) for decision in decisions]
        return _Batch(decisions, companion.send(sent))

    def _waited_for(
        self, batch: _Batch | None, not_begun: Sequence[Decision] = ()
    ) -> Sequence[Outcome]:
        """What came of a batch; a trouble also ends what was claimed to go after it."""
        if batch is None:
            return ()
        try:
            return batch.answer()
        except SiteTrouble as trouble:
            self._not_begun(not_begun)
            if isinstance(trouble, Offline):
                self._failed(batch.decisions, trouble)
            else:
                said = None if isinstance(trouble, PluginGone) else trouble.message
                self._not_sent(batch.decisions, said)
            raise

    def _settle_all(
        self, batch: _Batch | None, outcomes: Sequence[Outcome], report: SyncReport
    ) -> None:
        done = zip(batch.decisions if batch else (), outcomes, strict=True)
        for few in in_portions(done, ROWS_PER_TRANSACTION):
            with self._store.writing():
                touched = [n for one, outcome in few for n in self._settle(one, outcome, report)]
            self._reading.tell(list(dict.fromkeys(touched)))

    def _settle(self, decision: Decision, outcome: Outcome, report: SyncReport) -> list[int]:
        match outcome:
            case Accepted(now) if not outcome.again and _unseen(decision, now):
                return self._settling.stale(decision, now, report)
            case Accepted(now, altered, again):
                report.pushed += 1
                moved_on = again and not is_satisfied(decision, now)
                after = decision.asked_for if moved_on else None
                same = Seen.of(now).digest == decision.seen.digest
                settled = "same" if same and not again else "sent"
                return self._settling.accepted(decision, now, settled, altered=altered, after=after)
            case Stale(now):
                return self._settling.stale(decision, now, report)
            case Refused(why, stuck):
                report.refused += 1
                return self._settling.refused(decision, why, stuck=stuck)

    def _failed(self, some: Sequence[Decision], trouble: Offline) -> None:
        """They stay on the wire. Only a site that breaks on them counts against them, since any
        one of them may be the one it breaks on: the next time, fewer go together."""
        broke = isinstance(trouble, SiteBroken) and not isinstance(trouble, Busy)
        for few in in_portions(some, ROWS_PER_TRANSACTION):
            with self._store.writing():
                for decision in few:
                    self._store.decisions.failed(decision.seq, trouble.message, attempts=int(broke))

    def _not_sent(self, some: Sequence[Decision], why: str | None) -> None:
        for few in in_portions(some, ROWS_PER_TRANSACTION):
            with self._store.writing():
                for decision in few:
                    self._settling.unsent(decision, why)

    def _not_begun(self, some: Sequence[Decision]) -> None:
        for few in in_portions(some, ROWS_PER_TRANSACTION):
            with self._store.writing():
                for decision in few:
                    self._settling.unsent(decision, decision.last_error)


def is_act(decision: Decision) -> bool:
    return decision.verb is not Verb.REPLY


def portions(decisions: Sequence[Decision], most: int) -> Iterator[list[Decision]]:
    """What may go together: as many as the plugin takes, fewer of those that failed before, never
    two about one comment, never too much text."""
    portion: list[Decision] = []
    comments: set[int] = set()
    size = 0
    for decision in sorted(decisions, key=lambda one: (one.attempts, one.seq)):
        size += len((decision.text or "").encode("utf-8", "surrogatepass"))
        room = max(1, most // SHRINKING**decision.attempts)
        together = not portion or portion[-1].attempts == decision.attempts
        fits = together and len(portion) < room and size <= MOST_BYTES
        if portion and not (fits and decision.n not in comments):
            yield portion
            portion, comments = [], set()
            size = len((decision.text or "").encode("utf-8", "surrogatepass"))
        portion.append(decision)
        comments.add(decision.n)
    if portion:
        yield portion


def _unseen(decision: Decision, now: Comment) -> bool:
    """The site had what was asked for already, but with another text than was on the screen."""
    publishes = decision.verb in PUBLISHING or decision.verb is Verb.RESTORE
    return publishes and decision.text is None and now.text != decision.seen.text
