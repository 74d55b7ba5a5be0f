"""Sending to a site without the companion plugin: a few at a time, looked at, claimed, written and
settled together.

WordPress overwrites whatever is there, so a lot is no larger than what is written while the look
at it is fresh. Its writes may travel at once; what came of them is written down in the order in
which it was decided.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from modstation.core.errors import Busy, NotAllowed, Offline, SignedOut, SiteTrouble
from modstation.core.model import Comment, Decision, Seen, State, SyncReport, Verb
from modstation.core.outcomes import Accepted, Cut, Fate, NotBegun, Refused, Stale
from modstation.core.ports import Site
from modstation.core.reconcile import Verdict, weigh
from modstation.desk.reading import Reading
from modstation.desk.settling import Settling
from modstation.store.store import Store

AT_A_LOOK = 8


class Lots:
    """One site's outbox, lot by lot, seen from the sync thread."""

    def __init__(
        self,
        store: Store,
        site: Site,
        reading: Reading,
        settling: Settling,
        held: Callable[[], bool],
    ) -> None:
        self._store = store
        self._site = site
        self._reading = reading
        self._settling = settling
        self._held = held

    def send(self, lot: Sequence[Decision], report: SyncReport) -> None:
        """Raises the trouble that stopped it, once all that was answered is settled."""
        self._reading.read([decision.key.id for decision in lot], to_push=True)
        if self._held():
            return
        claimed = self._claim(lot, report)
        fates = self._site.send(claimed) if claimed else []
        touched = self._settle([decision for decision, _ in claimed], fates, report)
        self._reading.tell(list(dict.fromkeys([*(decision.n for decision in lot), *touched])))
        if troubles := [fate.trouble for fate in fates if isinstance(fate, Cut)]:
            raise _gravest(troubles)

    # ------------------------------------------------------------------------------------------

    def _claim(self, lot: Sequence[Decision], report: SyncReport) -> list[tuple[Decision, Comment]]:
        """Take them out of the moderator's reach, those that are still there to be sent."""
        claimed = []
        with self._store.writing():
            for decision in lot:
                now = self._reading.on_site(decision)
                if self._claim_one(decision, now, report) and now is not None:
                    claimed.append((self._store.decisions.get(decision.seq), now))
        return claimed

    def _claim_one(self, decision: Decision, now: Comment | None, report: SyncReport) -> bool:
        verdict = weigh(decision, now)
        if verdict is Verdict.CONFLICT:
            report.conflicts += self._settling.conflict(decision)
            return False
        if verdict is Verdict.MOOT and decision.verb is not Verb.REPLY:
            report.moot += self._settling.moot(decision, State.PENDING, now)
            return False
        if not self._store.decisions.move(decision.seq, State.PENDING, State.SENDING):
            return False
        if verdict is Verdict.MOOT:
            report.refused += 1
            self._settling.gone(decision)
            return False
        if verdict is Verdict.REBASE and now is not None:
            self._store.decisions.rebase(decision.seq, Seen.of(now), decision.text)
        return True

    def _settle(
        self, claimed: Sequence[Decision], fates: Sequence[Fate], report: SyncReport
    ) -> list[int]:
        """All in one transaction, in the order in which they were decided, however the answers
        came in."""
        arrived = sorted(zip(claimed, fates, strict=True), key=lambda both: both[0].seq)
        with self._store.writing():
            return [n for one, fate in arrived for n in self._settle_one(one, fate, report)]

    def _settle_one(self, decision: Decision, fate: Fate, report: SyncReport) -> list[int]:
        match fate:
            case Accepted(answer, altered):
                report.pushed += 1
                return self._settling.accepted(decision, answer, "sent", altered=altered)
            case Stale(moved):
                return self._settling.stale(decision, moved, report)
            case Refused(why, stuck):
                report.refused += 1
                return self._settling.refused(decision, why, stuck=stuck)
            case NotBegun():
                return self._settling.unsent(decision, decision.last_error)
            case Cut(Offline() as trouble):
                return self._settling.unanswered(decision, trouble)
            case Cut(trouble):
                return self._settling.unsent(decision, trouble.message)


def lots(due: Iterable[Decision]) -> Iterator[list[Decision]]:
    """In order. Never two about the same comment in one; replies go by themselves, so that each
    comes after what precedes it."""
    lot: list[Decision] = []
    for decision in due:
        if lot and not _fits(decision, lot):
            yield lot
            lot = []
        lot.append(decision)
    if lot:
        yield lot


def _fits(decision: Decision, lot: Sequence[Decision]) -> bool:
    alike = (decision.verb is Verb.REPLY) == (lot[0].verb is Verb.REPLY)
    return alike and len(lot) < AT_A_LOOK and all(decision.n != other.n for other in lot)


def _gravest(troubles: Sequence[SiteTrouble]) -> SiteTrouble:
    """What the moderator has to know first: that the account does not count, then that the site
    wants to be left alone, and for how long."""

    def weight(trouble: SiteTrouble) -> tuple[bool, float]:
        wait_s = trouble.retry_after_s if isinstance(trouble, Busy) else 0.0
        return isinstance(trouble, SignedOut | NotAllowed), wait_s

    return max(troubles, key=weight)
