"""Putting decisions into the outbox and taking them back, whatever already waits there.

At most one unsent act stands per comment. A new one takes the place of an older one together
with the ground it stands on, because the site has not moved since; and it remembers what it
displaced, so that an undo can put that back.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from modstation.core.errors import NotPossible
from modstation.core.model import (
    PUBLISHING,
    Change,
    Comment,
    Decision,
    Seen,
    State,
    Status,
    Verb,
)
from modstation.core.ports import Clock
from modstation.core.translation import tr
from modstation.store.decisions import Draft
from modstation.store.store import Store

WANTS: dict[Verb, Status] = {
    Verb.APPROVE: Status.APPROVED,
    Verb.EDIT: Status.APPROVED,
    Verb.HOLD: Status.HOLD,
    Verb.SPAM: Status.SPAM,
    Verb.TRASH: Status.TRASH,
}


@dataclass(frozen=True, slots=True)
class Act:
    """What is to be done to a comment."""

    verb: Verb
    wants: Status | None
    text: str | None = None
    reason: str | None = None
    note: str | None = None
    undoes: int | None = None
    block: int | None = None


class Outbox:
    """All of its methods expect the caller to hold the store's write transaction."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def place(self, shown: Comment, act: Act, gesture: int) -> Decision:
        """Write a decision about what was on the screen.

        Raises `NotPossible` for a comment that the site does not have or cannot decide.
        """
        n = self._decidable(shown)
        seen, waits_for, supersedes = Seen.of(shown), None, None
        before = self._store.decisions.speaking(n)
        if before is not None and before.state is State.SENDING:
            waits_for = before.seq
        elif before is not None:
            self.withdraw(before, "superseded")
            supersedes = before.seq
            if before.state is State.PENDING:
                seen, waits_for = before.seen, before.waits_for
        text = act.text
        if text is None and act.verb in PUBLISHING and shown.text != seen.text:
            text = shown.text  # what was on the screen is what must be published
        draft = Draft(n, act.verb, act.wants, seen, gesture, text, act.reason, act.note)
        draft = replace(
            draft,
            undoes=act.undoes,
            block=act.block,
            supersedes=supersedes,
            waits_for=waits_for,
        )
        return self._add(draft)

    def place_reply(self, shown: Comment, text: str, under: Status, gesture: int) -> Decision:
        """A reply, to be sent once the comment it answers has the status `under`."""
        n = self._decidable(shown)
        seen = Seen(shown.text, under, shown.parent)
        return self._add(Draft(n, Verb.REPLY, None, seen, gesture, text))

    def withdraw(self, decision: Decision, event: str = "withdrawn") -> bool:
        """Take an unsent decision out of the outbox; False when it is unsent no more."""
        if not self._store.decisions.move(decision.seq, decision.state, State.WITHDRAWN):
            return False
        self._store.journal.note(self._clock.now(), event, decision.key, decision.id)
        return True

    def revive(self, decision: Decision) -> Decision | None:
        """Put back what a withdrawn decision had displaced, under its old gesture."""
        if decision.supersedes is None:
            return None
        old = self._store.decisions.get(decision.supersedes)
        seen, waits_for = old.seen, None
        if old.waits_for is not None:  # that has settled or moved on since, with its successor
            seen, waits_for = decision.seen, decision.waits_for
        draft = Draft(old.n, old.verb, old.wants, seen, old.gesture, old.text, old.reason, old.note)
        draft = replace(
            draft,
            undoes=old.undoes,
            supersedes=old.supersedes,
            waits_for=waits_for,
            block=old.block,
        )
        return self._add(draft)

    def _add(self, draft: Draft) -> Decision:
        at = self._clock.now()
        decision = self._store.decisions.add(draft, at)
        self._store.journal.note(at, draft.verb, decision.key, decision.id, draft.reason)
        return decision

    def _decidable(self, shown: Comment) -> int:
        n = self._store.comments.number(shown.key)
        if n is None:
            raise NotPossible(
                tr("Comment {id} is not in the local queue.", id=shown.id), tr("Sync first.")
            )
        now = self._store.comments.on_site(n)
        if now is None or now.status is Status.DELETED:
            raise NotPossible(tr("The comment was deleted on the site."))
        if why := self._store.comments.stuck(n):
            raise NotPossible(why)
        return n


def change(
    store: Store, numbers: Iterable[int], *, focus: int | None = None, said: str = ""
) -> Change:
    """What views must know after these comments were touched."""
    touched = list(numbers)
    queued = store.comments.queued(touched)
    return Change(
        comments=frozenset(store.comments.ids(touched).values()),
        entered=tuple(n for n in touched if n in queued),
        left=tuple(n for n in touched if n not in queued),
        focus=focus,
        said=said,
    )
