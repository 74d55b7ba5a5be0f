"""Blocking an author from here, for a site that cannot block anybody by itself.

What somebody has pending is trashed in one gesture with the block; what comes from them later
is trashed at sync, outside the undo stack (a moderator's `undo` must never take back something
they did not do), and comes back when the block is lifted.
"""

from __future__ import annotations

from modstation.core.errors import NotPossible
from modstation.core.model import Block, Change, Comment, State, Status, Verb
from modstation.core.ports import Clock
from modstation.desk.outbox import WANTS, Act, Outbox, change
from modstation.store.blocks import COLUMNS
from modstation.store.store import Store

FIELD_WORDS = {"email": "e-mail address", "ip": "IP address", "name": "name"}


class Blocking:
    def __init__(self, store: Store, outbox: Outbox, clock: Clock) -> None:
        self._store = store
        self._outbox = outbox
        self._clock = clock

    def block(
        self, shown: Comment, field: str, *, reason: str | None = None, trash_pending: bool = True
    ) -> Change:
        value = self._value(shown, field)
        at = self._clock.now()
        with self._store.writing():
            if self._standing(shown.site, field, value):
                raise NotPossible(f"This {FIELD_WORDS[field]} is blocked already.")
            numbers = self._store.blocks.queued_by(shown.site, field, value)
            numbers = numbers if trash_pending else []
            who = shown.author_name or "somebody without a name"
            also = f" and trash of {_comments(len(numbers))}" if numbers else ""
            going = f"; trashed {_comments(len(numbers))}" if numbers else ""
            gesture = self._store.decisions.begin(
                f"block of {who} by {FIELD_WORDS[field]}{also}", at
            )
            block = self._store.blocks.add(shown.site, field, value, reason, at, gesture)
            self._store.journal.note(at, "block", shown.key, detail=f"{block} by {field}")
            for n in numbers:
                self._trash(n, reason, gesture, block=None)
            said = f"Blocked {who} by {FIELD_WORDS[field]}{going}."
            return change(self._store, numbers, said=said)

    def pending_of(self, shown: Comment, field: str) -> int:
        """How many comments a block by this field would trash."""
        value = getattr(shown, COLUMNS[field])
        return len(self._store.blocks.queued_by(shown.site, field, value)) if value else 0

    def unblock(self, block_id: int) -> Change:
        """Lift a block and bring back what it trashed by itself."""
        at = self._clock.now()
        with self._store.writing():
            block = self._store.blocks.get(block_id)
            if block is None:
                raise NotPossible(f"There is no block {block_id}.")
            gesture = self._store.decisions.begin(f"lifting of a block by {block.field}", at)
            touched = self._bring_back(block_id, gesture)
            self._store.blocks.lift(block_id, at, gesture)
            self._store.journal.note(at, "block lifted", site=block.site, detail=str(block_id))
            said = f"Block lifted; {_comments(len(touched))} brought back."
            return change(self._store, touched, said=said)

    def trashed_by(self, block_id: int) -> list[Comment]:
        """What a block trashed by itself, newest first; projected."""
        made = self._store.decisions.made_by_block(block_id)
        found = [self._store.comments.projected(d.n) for d in reversed(made)]
        return [comment for comment in found if comment is not None]

    def catch(self, site: str) -> list[int]:
        """Trash what blocked authors have sent since; the numbers of the comments."""
        at = self._clock.now()
        with self._store.writing():
            hits = self._store.blocks.caught(site, at)
            if not hits:
                return []
            gesture = self._store.decisions.begin(f"block: {_comments(len(hits))}", at, "auto")
            for hit in hits:
                self._trash(hit.n, hit.block.reason, gesture, block=hit.block.id)
            return [hit.n for hit in hits]

    def _trash(self, n: int, reason: str | None, gesture: int, *, block: int | None) -> None:
        shown = self._store.comments.projected(n)
        if shown is not None:
            act = Act(Verb.TRASH, WANTS[Verb.TRASH], reason=reason, block=block)
            self._outbox.place(shown, act, gesture)

    def _bring_back(self, block_id: int, gesture: int) -> list[int]:
        touched = []
        for decision in self._store.decisions.made_by_block(block_id):
            if decision.state in (State.PENDING, State.CONFLICT):
                self._outbox.withdraw(decision)
                touched.append(decision.n)
                continue
            shown = self._store.comments.projected(decision.n)
            if shown is not None and shown.status is Status.TRASH:
                act = Act(Verb.RESTORE, decision.seen.status, undoes=decision.seq)
                self._outbox.place(shown, act, gesture)
                touched.append(decision.n)
        return touched

    def _standing(self, site: str, field: str, value: str) -> Block | None:
        for block in self._store.blocks.active(self._clock.now()):
            same = block.value.casefold() == value.casefold()
            if same and (block.site, block.field) == (site, field):
                return block
        return None

    def _value(self, shown: Comment, field: str) -> str:
        if field not in COLUMNS:
            raise NotPossible(f"A block goes by email, ip or name, not by {field!r}.")
        value: str = getattr(shown, COLUMNS[field])
        if not value:
            raise NotPossible(f"This comment carries no {FIELD_WORDS[field]}.")
        return value


def _comments(count: int) -> str:
    return "1 comment" if count == 1 else f"{count} comments"
