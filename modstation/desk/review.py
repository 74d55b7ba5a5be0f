"""What a moderator does: decide, edit, reply, block, undo, settle a conflict.

Every call is one short indexed read or one short transaction: it is made in the Qt thread, and
the next card must be there within a frame. Nothing here talks to the site; the sync does.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from modstation.core.blocks import Block
from modstation.core.companion import Reach
from modstation.core.errors import NotPossible
from modstation.core.model import (
    Change,
    Comment,
    CommentKey,
    State,
    Status,
    Verb,
)
from modstation.core.ports import Clock
from modstation.core.ranking import Order
from modstation.core.translation import digits, mark, tr
from modstation.desk.blocking import Blocking, Wish
from modstation.desk.bulk import Bulk, Sample, Shown
from modstation.desk.explaining import Explaining
from modstation.desk.looking import Looking
from modstation.desk.outbox import WANTS, Act, Outbox, change
from modstation.desk.undoing import Undoing
from modstation.desk.words import label, said, saved_only
from modstation.store.store import Store

PREVIEWED = 5
LONGEST_TEXT_BYTES = 65_525  # what WordPress can store
_ALREADY = {
    Status.HOLD: mark("It is pending already."),
    Status.APPROVED: mark("It is approved already."),
    Status.SPAM: mark("It is marked as spam already."),
    Status.TRASH: mark("It is in the trash already."),
}
_UNANSWERED = {
    Status.SPAM: mark("A comment that is marked as spam cannot be answered."),
    Status.TRASH: mark("A comment that is in the trash cannot be answered."),
    Status.POST_TRASHED: mark(
        "A comment that is in the trash together with its article cannot be answered."
    ),
    Status.DELETED: mark("A comment that is deleted cannot be answered."),
}


class Review(Looking):
    """One moderator's desk over one profile: what is there to see, and all that can be done.

    `wrote` is called after each decision, so that the sync can be woken.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        order: Order = Order.OLDEST,
        wrote: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(store, clock, order)
        self._wrote = wrote
        self._outbox = Outbox(store, clock)
        self._undoing = Undoing(store, self._outbox, clock)
        self._blocking = Blocking(store, self._outbox, clock)
        self._explaining = Explaining(store, clock)
        self._bulk = Bulk(store, self._outbox, clock)

    def over(self, store: Store) -> Review:
        """The same desk over another connection, for another thread."""
        return Review(store, self._clock, self.order, self._wrote)

    # deciding --------------------------------------------------------------------------------

    def decide(
        self,
        shown: Comment,
        verb: Verb,
        *,
        reason: str | None = None,
        text: str | None = None,
        note: str | None = None,
        approve: bool = True,
    ) -> Change:
        """Record a decision about exactly what was on the screen; the sync sends it.

        `EDIT` needs `text`, and approves it; without `approve`, the comment stays where it is.
        Raises `NotPossible` when there is nothing to do.
        """
        if verb is Verb.EDIT:
            text = _usable(text)
            if text == shown.text:
                if not approve:
                    raise NotPossible(tr("The text is as it was: there is nothing to save."))
                verb, text = Verb.APPROVE, None
        else:
            text = None
        before = self._store.version()
        with self._store.writing():
            self._must_differ(shown, verb)
            because = self._store.policies.of(shown.site).name_of(reason) if reason else ""
            gesture = self._store.decisions.begin(label(verb, [shown], because), self._clock.now())
            wants = WANTS[verb] if approve else shown.status
            act = Act(verb, wants, text, reason, note)
            decision = self._outbox.place(shown, act, gesture)
            words = said(verb, [shown], because) if approve else saved_only(shown)
            done = change(self._store, [decision.n], said=words)
        self._foreseen.decided(shown, before)
        if verb is Verb.TRASH and not reason:
            done = replace(done, unexplained=decision.seq)
        return self._and_tell(done)

    def decide_all(self, chosen: Sequence[Shown], verb: Verb, reason: str | None = None) -> Change:
        """Decide about many in one gesture; see `Bulk`."""
        return self._and_tell(self._bulk.decide(chosen, verb, reason))

    def least_typical(self, chosen: Sequence[Shown], verb: Verb) -> list[Sample]:
        """A few of the chosen that fit in the least. Looks at all of them: not for the window's
        thread."""
        return self._bulk.least_typical(chosen, verb, PREVIEWED)

    def give_reason(self, seq: int, code: str) -> Change:
        """Say afterwards why something was trashed; `seq` names the decision. `NotPossible` when
        it does not stand any more."""
        return self._explaining.give(seq, code)

    def reply(self, shown: Comment, text: str) -> Change:
        """Answer in public. A held comment is approved with it: nobody answers a hidden one."""
        text = _usable(text)
        if shown.status in _UNANSWERED:
            raise NotPossible(tr(_UNANSWERED[shown.status]))
        with self._store.writing():
            if shown.status is Status.APPROVED and self._in_conflict(shown):
                raise NotPossible(tr("Settle the conflict about it first."))
            gesture = self._store.decisions.begin(label(Verb.REPLY, [shown]), self._clock.now())
            if shown.status is Status.HOLD:
                self._outbox.place(shown, Act(Verb.APPROVE, Status.APPROVED), gesture)
            decision = self._outbox.place_reply(shown, text, Status.APPROVED, gesture)
            done = change(self._store, [decision.n], said=said(Verb.REPLY, [shown]))
        return self._and_tell(done)

    def resolve(self, key: CommentKey, mine: bool, shown: Comment) -> Change:
        """Settle a conflict: `mine` decides anew about `shown` (what the site has now),
        otherwise the site's version stays and the decision is withdrawn."""
        with self._store.writing():
            n = self._store.comments.number(key)
            open_about = self._store.decisions.open_about(n) if n is not None else []
            found = [d for d in open_about if d.state is State.CONFLICT]
            if n is None or not found:
                raise NotPossible(tr("There is no conflict about comment {id}.", id=key.id))
            old = found[-1]
            if not mine:
                self._outbox.withdraw(old, "left as on the site")
                return change(self._store, [n], focus=n, said=tr("Left as the site has it."))
            because = self._store.policies.of(shown.site).name_of(old.reason)
            words = label(old.verb, [shown], because)
            gesture = self._store.decisions.begin(words, self._clock.now())
            if old.verb is Verb.REPLY:
                self._outbox.withdraw(old, "superseded")
                self._outbox.place_reply(shown, old.text or "", shown.status, gesture)
            else:
                act = Act(old.verb, old.wants, old.text, old.reason, old.note, old.undoes)
                self._outbox.place(shown, act, gesture)
            done = change(self._store, [n], said=tr("Kept: {act}.", act=words))
        return self._and_tell(done)

    def draft(self, key: CommentKey, verb: Verb) -> str | None:
        """What was typed as an edit or a reply and left; it outlives the program."""
        n = self._store.comments.number(key)
        return self._store.decisions.draft(n, verb) if n is not None else None

    def keep_draft(self, key: CommentKey, verb: Verb, text: str | None) -> None:
        """Keep what was typed for later; None forgets it."""
        n = self._store.comments.number(key)
        if n is not None and text != self._store.decisions.draft(n, verb):
            with self._store.writing():
                self._store.decisions.keep_draft(n, verb, text)

    # taking back, blocking ---------------------------------------------------------------------

    def undo(self) -> Change | None:
        """Take back the latest gesture that still counts; None when there is none."""
        done = self._undoing.undo()
        return None if done is None else self._and_tell(done)

    def next_undo(self) -> str | None:
        """What the next undo would take back: "trash of a comment by Anna"."""
        return self._undoing.next()

    def undo_size(self) -> int:
        """How many decisions the next undo takes back."""
        return self._undoing.size()

    def block(self, shown: Comment, wish: Wish) -> Change:
        """Block the author; with `trash_pending`, what stands in the queue from the same author
        (this comment included) is trashed in the same gesture."""
        return self._and_tell(self._blocking.block(shown, wish))

    def pending_of(self, shown: Comment, field: str) -> int:
        return self._blocking.pending_of(shown, field)

    def reach(self, shown: Comment, field: str) -> Reach:
        """Whom such a block would hit. Walks through all authors: not for the window's thread."""
        return self._blocking.preview(shown, field)

    def blocked_by_site(self, site: str) -> bool:
        """Whether that site blocks by itself."""
        return self._blocking.by_site(site)

    def blocks(self) -> list[Block]:
        return self._store.blocks.active(self._clock.now())

    def only_here(self, site: str | None = None) -> list[Block]:
        """The blocks that are local, though their site could hold them by itself."""
        return self._blocking.only_here(site)

    def unblock(self, block_id: int) -> Change:
        return self._and_tell(self._blocking.unblock(block_id))

    def put_on_site(self, block_ids: Sequence[int]) -> Change:
        """Give blocks to their sites that are only here, or that a site would not have."""
        return self._and_tell(self._blocking.put(block_ids))

    # ------------------------------------------------------------------------------------------

    def _and_tell(self, done: Change) -> Change:
        self._wrote()
        return done

    def _must_differ(self, shown: Comment, verb: Verb) -> None:
        already = verb is not Verb.EDIT and WANTS[verb] is shown.status
        if already and not self._in_conflict(shown):
            raise NotPossible(tr(_ALREADY[shown.status]))

    def _in_conflict(self, shown: Comment) -> bool:
        n = self._store.comments.number(shown.key)
        speaking = self._store.decisions.speaking(n) if n is not None else None
        return speaking is not None and speaking.state is State.CONFLICT


def _usable(text: str | None) -> str:
    if text is None or not text.strip():
        raise NotPossible(tr("An empty comment cannot be published."), tr("Trash it instead."))
    if len(text.encode("utf-8", "surrogatepass")) > LONGEST_TEXT_BYTES:
        most = digits(LONGEST_TEXT_BYTES)
        raise NotPossible(tr("WordPress stores {bytes} bytes a comment at most.", bytes=most))
    return text
