"""Undo, by gesture: what was not sent is withdrawn, what was is taken back by another act.

That act stands on what the site had once it accepted the decision, so a colleague's change in
between is a conflict like any other and is asked about, never overwritten.
"""

from __future__ import annotations

from dataclasses import replace

from modstation.core.model import Change, CommentKey, Decision, Seen, State, Status, Verb
from modstation.core.ports import Clock
from modstation.core.translation import tr, trn
from modstation.desk.outbox import Act, Outbox, change
from modstation.store.decisions import Gesture
from modstation.store.store import Store


class Undoing:
    def __init__(self, store: Store, outbox: Outbox, clock: Clock) -> None:
        self._store = store
        self._outbox = outbox
        self._clock = clock

    def next(self) -> str | None:
        """What the next undo takes back, in words; None when there is nothing."""
        gesture = self._store.decisions.latest_gesture()
        return gesture.label if gesture else None

    def size(self) -> int:
        """How many decisions the next undo takes back."""
        gesture = self._store.decisions.latest_gesture()
        return self._store.decisions.size(gesture.seq) if gesture else 0

    def undo(self) -> Change | None:
        """Take the latest gesture back; None when there is none."""
        with self._store.writing():
            gesture = self._store.decisions.latest_gesture()
            if gesture is None:
                return None
            return self._take_back(gesture)

    def _take_back(self, gesture: Gesture) -> Change:
        at = self._clock.now()
        opposite = self._store.decisions.begin(tr("undo: {act}", act=gesture.label), at, "undo")
        touched: list[int] = []
        remarks: list[str] = []
        for decision in reversed(self._store.decisions.of_gesture(gesture.seq)):
            touched.append(decision.n)
            remarks += self._take_one_back(decision, opposite)
        for block in self._store.blocks.of_gesture(gesture.seq):
            self._store.blocks.lift(block, at, opposite)
            self._store.journal.note(at, "block lifted", detail=str(block))
        for block in self._store.blocks.lifted_by(gesture.seq):
            self._store.blocks.restore(block)
            self._store.journal.note(at, "block restored", detail=str(block))
        self._store.decisions.mark_undone(gesture.seq, at)
        numbers = list(dict.fromkeys(reversed(touched)))
        took_back = tr("Took back: {act}.", act=gesture.label)
        said = " ".join([took_back, *dict.fromkeys(remarks)])
        return change(self._store, numbers, focus=numbers[0] if numbers else None, said=said)

    def _take_one_back(self, decision: Decision, gesture: int) -> list[str]:
        """Remarks about what an undo cannot take back, if any."""
        match decision.state:
            case State.PENDING | State.CONFLICT:
                if self._outbox.withdraw(decision):
                    self._outbox.revive(decision)
                return []
            case State.SENDING if decision.verb is Verb.REPLY:
                return [tr("The reply is on its way: it goes to the trash once it has arrived.")]
            case State.SENDING:
                self._restore(decision, decision.asked_for, gesture)
                return [tr("It is on its way: it will be taken back once it has arrived.")]
            case State.ACCEPTED:
                return self._take_accepted_back(decision, gesture)
            case _:
                return []

    def _take_accepted_back(self, decision: Decision, gesture: int) -> list[str]:
        if decision.verb is Verb.REPLY:
            return self._trash_reply(decision, gesture)
        now = self._store.comments.on_site(decision.n)
        if now is None or now.status is Status.DELETED or decision.after is None:
            return [tr("A comment was deleted on the site: nothing of it can be brought back.")]
        self._restore(decision, decision.after, gesture)
        if decision.wants is not Status.APPROVED:
            return []
        remarks = [tr("It was public for a while; mails about it are out.")]
        if replies := self._store.threads.reply_count(now):
            remarks.append(
                trn(
                    replies,
                    "{n} reply to it stays as it is.",
                    "{n} replies to it stay as they are.",
                )
            )
        return remarks

    def _restore(self, decision: Decision, after: Seen, gesture: int) -> None:
        """Back to what was on the screen when the decision was made."""
        now = self._store.comments.on_site(decision.n)
        if now is None:
            return
        as_left = replace(now, text=after.text, status=after.status, parent=after.parent)
        text = decision.seen.text if decision.seen.text != after.text else None
        act = Act(Verb.RESTORE, decision.seen.status, text, undoes=decision.seq)
        self._outbox.place(as_left, act, gesture)

    def overtake(self, reply: Decision) -> None:
        """A reply has arrived that was taken back on its way: trash it."""
        if self._store.decisions.is_undone(reply.gesture):
            at = self._clock.now()
            opposite = self._store.decisions.begin(tr("undo: reply on its way"), at, "undo")
            self._trash_reply(reply, opposite)

    def _trash_reply(self, decision: Decision, gesture: int) -> list[str]:
        key = CommentKey(decision.key.site, decision.result_id or 0)
        n = self._store.comments.number(key)
        now = self._store.comments.on_site(n) if n else None
        if now is None or now.status in (Status.DELETED, Status.TRASH):
            return [tr("The reply is gone from the site already.")]
        self._outbox.place(now, Act(Verb.RESTORE, Status.TRASH, undoes=decision.seq), gesture)
        return [tr("The reply was public for a while; it goes to the trash.")]
