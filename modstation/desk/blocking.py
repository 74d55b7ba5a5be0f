"""Blocking an author: by the site itself where it has the companion plugin, else from here.

What somebody has pending is trashed in one gesture with the block. From here, what comes later is
trashed at sync, outside the undo stack (a moderator's `undo` must never take back something they
did not do), and comes back when the block is lifted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from modstation.core.blocks import FIELD_WORDS, FIELDS, Block, Marks, Way, checked, proposed
from modstation.core.companion import BlockWanted, Reach
from modstation.core.errors import NotPossible
from modstation.core.model import Change, Comment, State, Status, Verb
from modstation.core.ports import Clock
from modstation.core.translation import tr, trn
from modstation.desk.following import by_site
from modstation.desk.outbox import WANTS, Act, Outbox, change
from modstation.store.store import Store


@dataclass(frozen=True, slots=True)
class Wish:
    """How somebody is to be blocked: by what, until when (None: for ever), and what else is to
    happen to what they have pending, or in public."""

    field: str
    reason: str | None = None
    note: str = ""
    until: int | None = None
    trash_pending: bool = True
    trash_published: bool = False


@dataclass(frozen=True, slots=True)
class Sight:
    """What a block of `value` would do: how many comments it could trash, of those that are known
    here, and whom it would hit, by what is known here or on the site."""

    value: str
    pending: int
    published: int
    reach: Reach

    @property
    def others(self) -> int:
        return max(self.reach.people - 1, len(self.reach.names) if self.reach.people else 0)

    @property
    def wide(self) -> bool:
        """Whether it would hit people whom the site has published."""
        return self.others > 0 and self.reach.approved > 0

    def with_site(self, reach: Reach) -> Sight:
        """The site knows more authors than are known here."""
        return replace(self, reach=reach)


class Blocking:
    def __init__(self, store: Store, outbox: Outbox, clock: Clock) -> None:
        self._store = store
        self._outbox = outbox
        self._clock = clock

    def block(self, shown: Comment, wish: Wish) -> Change:
        """Block the author of the comment. `NotPossible` when there is nothing to block by, or
        when such a block stands."""
        value, at, site = self.value(shown, wish.field), self._clock.now(), shown.site
        with self._store.writing():
            self._store.blocks.expire(at)
            if self._store.blocks.standing(site, wish.field, value, at):
                raise NotPossible(
                    tr("This {field} is blocked already.", field=tr(FIELD_WORDS[wish.field]))
                )
            numbers = self._to_trash(shown, wish, value)
            who = shown.author_name or tr("somebody without a name")
            gesture = self._store.decisions.begin(_label(who, wish.field, len(numbers)), at)
            way = Way.WAITING if self.by_site(site) else Way.HERE
            wanted = BlockWanted(wish.field, value, wish.reason or "", wish.note, wish.until)
            block = self._store.blocks.add(site, wanted, way, at, gesture)
            self._store.journal.note(at, "block", shown.key, detail=f"{block} by {wish.field}")
            for n in numbers:
                self._trash(n, wish.reason, gesture, block=None)
            return change(self._store, numbers, said=_said(who, wish.field, len(numbers)))

    def by_site(self, site: str) -> bool:
        """Whether that site blocks by itself, as far as it was known at the last sync."""
        return by_site(self._store, site)

    def value(self, shown: Comment, field: str) -> str:
        """What a block by that field would name."""
        if field not in FIELDS:
            raise NotPossible(
                tr(
                    "A block goes by {fields}, not by {field}.",
                    fields=", ".join(FIELDS),
                    field=repr(field),
                )
            )
        value = proposed(Marks.of(shown), field)
        if not value:
            raise NotPossible(tr("This comment carries no {field}.", field=tr(FIELD_WORDS[field])))
        return value if field == "email" else checked(field, value)

    def pending_of(self, shown: Comment, field: str) -> int:
        """How many comments a block by this field would trash."""
        value = proposed(Marks.of(shown), field)
        return len(self._store.meant.queued(shown.site, field, value)) if value else 0

    def preview(self, shown: Comment, field: str) -> Reach:
        """Whom a block would hit, by what is known here. Walks through all authors: not for the
        window's thread."""
        value = proposed(Marks.of(shown), field)
        if not value:
            return Reach()
        return self._store.meant.reach(shown.site, field, value, shown.author_name)

    def sight(self, shown: Comment, field: str) -> Sight:
        """All that is to be said before a block is made; like `preview`."""
        value = proposed(Marks.of(shown), field)
        published = self._store.meant.published(shown.site, field, value) if value else []
        pending, reach = self.pending_of(shown, field), self.preview(shown, field)
        return Sight(value, pending, len(published), reach)

    def unblock(self, block_id: int) -> Change:
        """Lift a block and bring back what it trashed by itself."""
        at = self._clock.now()
        with self._store.writing():
            block = self._store.blocks.get(block_id)
            if block is None:
                raise NotPossible(tr("There is no block {number}.", number=block_id))
            label = tr("lifting of a block by {field}", field=block.field)
            gesture = self._store.decisions.begin(label, at)
            touched = self._bring_back(block_id, gesture)
            self._store.blocks.lift(block_id, at, gesture, theirs_too=True)
            self._store.journal.note(at, "block lifted", site=block.site, detail=str(block_id))
            said = trn(
                len(touched),
                "Block lifted; {n} comment brought back.",
                "Block lifted; {n} comments brought back.",
            )
            return change(self._store, touched, said=said)

    def put(self, block_ids: Sequence[int]) -> Change:
        """Give blocks to their sites that are only here, or that a site would not have: it is asked
        (again). One that it has already is joined."""
        at = self._clock.now()
        with self._store.writing():
            blocks = [self._puttable(id) for id in block_ids]
            label = trn(
                len(blocks), "putting {n} block on the site", "putting {n} blocks on the site"
            )
            gesture = self._store.decisions.begin(label, at)
            for block in blocks:
                new = self._store.blocks.put(block.id, at, gesture)
                detail = f"{new} by {block.field}, was {block.id}"
                self._store.journal.note(at, "block put", site=block.site, detail=detail)
            said = trn(len(blocks), "{n} block goes to the site.", "{n} blocks go to the site.")
            return change(self._store, [], said=said)

    def only_here(self, site: str | None = None) -> list[Block]:
        """The blocks that are local, though their site could hold them by itself."""
        standing = self._store.blocks.active(self._clock.now())
        wanted = [block for block in standing if block.way == Way.HERE]
        helped = {name for name in {block.site for block in wanted} if self.by_site(name)}
        return [block for block in wanted if block.site in helped and site in (None, block.site)]

    def catch(self, site: str, *, by_site: bool = False) -> list[int]:
        """Trash what blocked authors have sent since; the numbers of the comments."""
        at = self._clock.now()
        with self._store.writing():
            hits = self._store.blocks.caught(site, at, by_site=by_site)
            if not hits:
                return []
            label = trn(len(hits), "block: {n} comment", "block: {n} comments")
            gesture = self._store.decisions.begin(label, at, "auto")
            for hit in hits:
                root = self._store.blocks.root(hit.block.id)
                self._trash(hit.n, hit.block.reason, gesture, block=root)
            return [hit.n for hit in hits]

    # ------------------------------------------------------------------------------------------

    def _puttable(self, block_id: int) -> Block:
        block = self._store.blocks.get(block_id)
        if block is None:
            raise NotPossible(tr("There is no block {number}.", number=block_id))
        if block.way not in (Way.HERE, Way.REFUSED):
            raise NotPossible(tr("Block {number} is on the site already.", number=block_id))
        if not self.by_site(block.site):
            raise NotPossible(
                tr("{site} cannot block by itself.", site=block.site),
                tr("It needs the companion plugin; then sync once."),
            )
        return block

    def _to_trash(self, shown: Comment, wish: Wish, value: str) -> list[int]:
        numbers: list[int] = []
        if wish.trash_pending:
            numbers += self._store.meant.queued(shown.site, wish.field, value)
        if wish.trash_published:
            numbers += self._store.meant.published(shown.site, wish.field, value)
        return list(dict.fromkeys(numbers))

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


def _label(who: str, field: str, trashed: int) -> str:
    """For the undo: what an undo takes back."""
    by = tr(FIELD_WORDS[field])
    if not trashed:
        return tr("block of {who} by {field}", who=who, field=by)
    return trn(
        trashed,
        "block of {who} by {field} and trash of {n} comment",
        "block of {who} by {field} and trash of {n} comments",
        who=who,
        field=by,
    )


def _said(who: str, field: str, trashed: int) -> str:
    by = tr(FIELD_WORDS[field])
    if not trashed:
        return tr("Blocked {who} by {field}.", who=who, field=by)
    return trn(
        trashed,
        "Blocked {who} by {field}; trashed {n} comment.",
        "Blocked {who} by {field}; trashed {n} comments.",
        who=who,
        field=by,
    )
