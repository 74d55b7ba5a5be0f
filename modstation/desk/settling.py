"""What becomes of a decision that was on the wire, and of those that waited for it.

Three things may have happened to it: the site did it, the site will not, or the site has moved
and nothing was done. Whatever the moderator decided meanwhile about the same comment (an undo,
another verdict) waits for that and takes its turn then.
"""

from __future__ import annotations

from modstation.core.errors import Busy, Offline
from modstation.core.model import PUBLISHING, Comment, Decision, Seen, State, SyncReport, Verb
from modstation.core.ports import Clock
from modstation.core.reconcile import Verdict, weigh
from modstation.core.translation import tr
from modstation.desk.outbox import Outbox
from modstation.desk.undoing import Undoing
from modstation.store.store import Store


class Settling:
    """Each method is one transaction, or part of the one it is called in; most return the comment
    numbers they touched."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._undoing = Undoing(store, Outbox(store, clock), clock)

    def accepted(
        self,
        decision: Decision,
        now: Comment,
        settled: str,
        *,
        altered: bool = False,
        after: Seen | None = None,
    ) -> list[int]:
        """The site has what was asked for; `now` is its answer (of a reply: the new comment).
        `after` is given where somebody has changed it since: an undo must not overwrite that."""
        after = after or Seen.of(now)
        with self._store.writing():
            at = self._clock.now()
            touched = [decision.n, *self._store.comments.apply([now], at)]
            self._store.decisions.move(decision.seq, State.SENDING, State.ACCEPTED)
            if decision.verb is not Verb.REPLY:
                site, before = decision.key.site, decision.seen.status
                self._store.sites.shift_record(site, now.author_key, before, now.status)
            result_id = now.id if decision.verb is Verb.REPLY else None
            self._store.decisions.settle(decision.seq, settled, after, result_id)
            self._note("accepted", decision, "the site altered the text" if altered else settled)
            if decision.verb is Verb.REPLY:
                self._undoing.overtake(self._store.decisions.get(decision.seq))
            for waiting in self._store.decisions.waiting_for(decision.seq):
                self._go_on(waiting, decision, after)
            return touched

    def gone(self, decision: Decision) -> list[int]:
        """The comment was deleted: nothing is left to decide, but a reply has lost its place."""
        if decision.verb is Verb.REPLY:
            return self.refused(decision, tr("The comment it answers was deleted."))
        with self._store.writing():
            site, id = decision.key
            self._store.comments.bury(site, [id], self._clock.now())
            self._store.decisions.move(decision.seq, State.SENDING, State.ACCEPTED)
            self._store.decisions.settle(decision.seq, "gone")
            self._note("gone", decision)
            for waiting in self._store.decisions.waiting_for(decision.seq):
                self._store.decisions.wait_no_more(waiting.seq)
            return [decision.n]

    def refused(self, decision: Decision, why: str, *, stuck: bool = False) -> list[int]:
        """The site will not do it; the comment stands in the queue again, with the reason."""
        with self._store.writing():
            self._store.decisions.move(decision.seq, State.SENDING, State.REFUSED)
            self._store.decisions.failed(decision.seq, why)
            if stuck:
                self._store.comments.set_stuck(decision.n, why)
            self._note("refused", decision)
            self._pass_on(decision)
            return [decision.n]

    def stale(self, decision: Decision, now: Comment | None, report: SyncReport) -> list[int]:
        """The site had moved before anything was written: what it has now is weighed anew."""
        if now is None:
            report.moot += 1
            return self.gone(decision)
        verdict = weigh(decision, now)
        report.conflicts += verdict is Verdict.CONFLICT
        report.moot += verdict is Verdict.MOOT
        if verdict is Verdict.MOOT:
            return self.accepted(decision, now, "same", altered=False)
        with self._store.writing():
            touched = [decision.n, *self._store.comments.apply([now], self._clock.now())]
            if verdict is Verdict.CONFLICT:
                self._step_back(decision, State.CONFLICT)
            else:
                self._step_back(decision, State.PENDING)
                if verdict is Verdict.REBASE:
                    self._store.decisions.rebase(decision.seq, Seen.of(now), decision.text)
            return touched

    def unsent(self, decision: Decision, why: str | None = None) -> list[int]:
        """It never reached the site: it may be sent again."""
        with self._store.writing():
            self._store.decisions.failed(decision.seq, why)
            self._step_back(decision, State.PENDING)
            return [decision.n]

    def unanswered(self, decision: Decision, trouble: Offline) -> list[int]:
        """It stays on the wire: whether it arrived is asked at the next cycle."""
        with self._store.writing():
            tries = 0 if isinstance(trouble, Busy) else 1  # being asked to wait is no failure
            self._store.decisions.failed(decision.seq, trouble.message, attempts=tries)
            return [decision.n]

    # what is settled without having been sent ----------------------------------------------------

    def conflict(self, decision: Decision) -> bool:
        """The moderator is asked; False when the decision was taken back meanwhile."""
        with self._store.writing():
            if not self._store.decisions.move(decision.seq, State.PENDING, State.CONFLICT):
                return False
            self._note("conflict", decision)
            return True

    def moot(self, decision: Decision, source: State, now: Comment | None) -> bool:
        """Somebody did the same already, or the comment is gone; False when the decision is not
        in that state any more."""
        with self._store.writing():
            if not self._store.decisions.move(decision.seq, source, State.ACCEPTED):
                return False
            settled = "gone" if now is None else "same"
            self._store.decisions.settle(decision.seq, settled, Seen.of(now) if now else None)
            self._note("moot", decision, settled)
            return True

    # ------------------------------------------------------------------------------------------

    def _step_back(self, decision: Decision, state: State) -> None:
        """Off the wire without having been done. A newer intent, if any, takes its place."""
        superseded = bool(self._store.decisions.waiting_for(decision.seq))
        target = State.WITHDRAWN if superseded else state
        self._store.decisions.move(decision.seq, State.SENDING, target)
        if target is not State.PENDING:
            self._note("superseded" if superseded else state, decision)
        self._pass_on(decision)

    def _pass_on(self, decision: Decision) -> None:
        """Nothing was done: who waited stands on the ground that this decision stood on."""
        for waiting in self._store.decisions.waiting_for(decision.seq):
            if waiting.undoes == decision.seq:
                self._store.decisions.move(waiting.seq, State.PENDING, State.WITHDRAWN)
                self._note("withdrawn", waiting)
                continue
            text = waiting.text
            if text is None and waiting.verb in PUBLISHING:
                on_screen = waiting.seen.text
                text = on_screen if on_screen != decision.seen.text else None
            self._store.decisions.rebase(waiting.seq, decision.seen, text)

    def _go_on(self, waiting: Decision, done: Decision, after: Seen) -> None:
        """It was done: who waited stands on the site's answer, if that is what was on the screen.
        If not, the weighing before the push finds the difference and asks."""
        if waiting.undoes == done.seq:
            text = done.seen.text if done.seen.text != after.text else None
            self._store.decisions.rebase(waiting.seq, after, text)
        else:
            self._store.decisions.wait_no_more(waiting.seq)

    def _note(self, event: str, decision: Decision, detail: str | None = None) -> None:
        at = self._clock.now()
        self._store.journal.note(at, event, decision.key, decision.id, detail)
