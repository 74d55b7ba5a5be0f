"""The order of work: which comment is on the screen, and what every change does to the queue.

It knows the desk and the model, but no widget: it says what to show, and the window shows it.
The rules for the moderator's eye live here. After a decision the row below moves up; arrivals
go to the end where the oldest come first, and wait outside the list under any other order, which
has a place for them higher up; nothing on the screen moves unless the moderator moved it.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from modstation.core.bindings import Bindings
from modstation.core.errors import Trouble
from modstation.core.model import Change, Comment, Verb
from modstation.core.ranking import Order
from modstation.desk.review import Review
from modstation.desk.views import Card
from modstation.ui.block import BlockWish
from modstation.ui.card import in_conflict, shown_comment
from modstation.ui.queue_model import QueueModel
from modstation.ui.view import Notice, View, what_changed

AHEAD = 12  # as many rows as a screen shows


class Flow(QObject):
    """Walks the queue and applies changes. `place` is the row on the screen, -1 without one."""

    shown = Signal(object)
    placed = Signal(int)
    pushed_down = Signal(int)
    said = Signal(str, bool)
    decided = Signal()
    counted = Signal()

    def __init__(self, desk: Review, model: QueueModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = model
        self.place = -1
        self._keys = Bindings()
        self.card: Card | None = None
        self.visiting = False  # the card is not the row at `place`, but one out of the history
        self.busy = False  # an editor is open: the card must not be exchanged under it
        self._new: set[int] = set()
        self._aside: list[int] = []
        self._meanwhile: list[tuple[Change, bool]] | None = None

    def show_keys(self, keys: Bindings) -> None:
        self._keys = keys

    # Walking

    def start(self, number: int = 0) -> None:
        """Read the queue and show that comment, or the first where it does not stand in it."""
        self._model.reset(self._desk.numbers())
        self.place = -1
        self.go(self._model.place(number) or 0)
        self.counted.emit()

    def go(self, place: int) -> None:
        """Show the comment at a place, as near to it as the queue allows."""
        place = self._drop_gone(place)
        self.place = min(max(place, 0), len(self._model) - 1)
        self._show()

    def visit(self, n: int) -> None:
        """Show a comment wherever it stands; one that does not wait leaves the queue in place."""
        place = self._model.place(n, self.place)
        if place is not None:
            self.go(place)
            return
        card = self._desk.card(n)
        if card is not None:
            self.card, self.visiting = card, True
            key = self._keys.named("next")
            self.shown.emit(View(card, ("Not in the queue", f"{key} goes back to the queue.")))

    def step(self, by: int) -> None:
        if self.visiting:
            self.go(self.place)
            return
        at_end = not 0 <= self.place + by < len(self._model)
        if at_end and self.card is not None and not self._model.is_gone(self.card.n):
            self.said.emit("This is the last one." if by > 0 else "This is the first one.", False)
            return
        self.go(self.place + by)

    def later(self) -> None:
        """Set the comment aside: it goes to the end for this run."""
        if self.card is None:
            return
        if self.visiting:
            self.go(self.place)
            return
        if self._model.is_gone(self.card.n):
            self.go(self.place + 1)
            return
        number = self._model.remove(self.place)
        self._model.insert(len(self._model), [number])
        self._aside.append(number)
        self.said.emit("Set aside: it waits at the end of the queue.", False)
        self.go(self.place)

    # Deciding

    def decide(self, verb: Verb, reason: str | None = None, text: str | None = None) -> bool:
        return self._act(lambda c: self._desk.decide(c, verb, reason=reason, text=text))

    def edit(self, shown: Comment, text: str, *, approve: bool) -> bool:
        """A new text for the version that was on the screen when an editor was opened."""
        return self._act(lambda _: self._desk.decide(shown, Verb.EDIT, text=text, approve=approve))

    def reply(self, shown: Comment, text: str) -> bool:
        return self._act(lambda _: self._desk.reply(shown, text))

    def block(self, shown: Comment, wish: BlockWish) -> bool:
        return self._act(
            lambda _: self._desk.block(shown, wish.field, trash_pending=wish.trash_pending)
        )

    def resolve(self, mine: bool) -> bool:
        if self.card is not None and not in_conflict(self.card):
            self.said.emit("There is no conflict here.", False)
            return False
        return self._act(lambda c: self._desk.resolve(c.key, mine, c))

    def undo(self) -> None:
        try:
            change = self._desk.undo()
        except Trouble as trouble:
            self.said.emit(str(trouble), True)
            return
        if change is None:
            self.said.emit("There is nothing to take back.", False)
            return
        self.apply(change, mine=True)

    # Changes

    def apply(self, change: Change, *, mine: bool) -> None:
        """Bring the queue and the card up to a change, made here (`mine`) or by the sync."""
        on_screen = self.card.n if self.card is not None else None
        if self._meanwhile is not None:
            self._meanwhile.append((change, mine))
        self._take_out(change, on_screen, mine=mine)
        self._put_in(change, mine=mine)
        self._follow(change, on_screen, mine=mine)
        if change.said:
            self.said.emit(change.said, False)
        self.counted.emit()

    # Laying out anew

    @property
    def new(self) -> int:
        """How many arrived that wait outside the list."""
        return len(self._new)

    def note_changes(self) -> None:
        """The queue is being read elsewhere: changes from now on may be missing in it."""
        self._meanwhile = []

    def lay_out(self, numbers: array[int], *, keep: bool) -> None:
        """Put the queue in the order of these numbers, which were read since `note_changes`.
        With `keep` the comment on the screen stays, else the first one is shown."""
        meanwhile, self._meanwhile = self._meanwhile or [], None
        on_screen = self.card.n if self.card is not None else None
        gone_at = self.place if on_screen is not None and self._model.is_gone(on_screen) else None
        self._new.clear()
        self._model.reset(_with_last(numbers, self._aside))
        self.place = -1
        for change, mine in meanwhile:
            self._take_out(change, on_screen, mine=mine)
            self._put_in(change, mine=mine)
        if keep and on_screen is not None and gone_at is not None:
            gone_at = min(gone_at, len(self._model))
            if self._model.place(on_screen) is None:
                self._model.insert(gone_at, [on_screen])
                self._model.mark_gone(on_screen, gone_at)
        place = self._model.place(on_screen) if keep and on_screen is not None else None
        if place is None:
            self.go(0)
        else:
            self.place = place
            self.placed.emit(place)
        self.counted.emit()

    def rated(self, numbers: Sequence[int]) -> None:
        """These comments have scores now: show them, without moving anything."""
        self._model.outdate(numbers)
        if self.card is not None and self.card.n in numbers:
            self._changed_under_eyes()

    def flagged_anew(self) -> None:
        """What is flagged has changed for all: show it, without moving anything."""
        self._model.outdate_all()
        self.refresh()

    def ahead(self) -> list[int]:
        """What is on the screen and what comes next, for those who prepare it."""
        places = range(max(0, self.place), self.place + AHEAD)
        return [n for n in map(self._model.number, places) if n is not None]

    def refresh(self, notice: Notice | None = None) -> None:
        """Read the card on the screen again; its keys wait for the new paint."""
        if self.card is not None:
            card = self._desk.card(self.card.n)
            if card is not None:
                self.card = card
                self.shown.emit(View(card, notice))

    def _act(self, call: Callable[[Comment], Change]) -> bool:
        if self.card is None:
            self.said.emit("No comment is on the screen.", False)
            return False
        if self._model.is_gone(self.card.n):
            key = self._keys.named("next")
            self.said.emit(f"It is not waiting any more. {key} goes on.", True)
            return False
        try:
            change = call(shown_comment(self.card))
        except Trouble as trouble:
            self.said.emit(str(trouble), True)
            return False
        self.decided.emit()
        self.apply(change, mine=True)
        return True

    def _take_out(self, change: Change, on_screen: int | None, *, mine: bool) -> None:
        for number in change.left:
            self._new.discard(number)
            place = self._model.place(number, self.place)
            if place is None:
                continue
            if number == on_screen and not mine:
                self._model.mark_gone(number, place)
                continue
            self._model.remove(place)
            if place < self.place:
                self.place -= 1

    def _put_in(self, change: Change, *, mine: bool) -> None:
        fresh = []
        self._new.difference_update(change.entered)
        for number in change.entered:
            place = self._model.place(number, self.place)
            if place is None:
                fresh.append(number)
            else:
                self._model.refresh(number, place)
        if mine:
            self._model.insert(max(self.place, 0), fresh)
            return
        urgent = {row.n for row in self._desk.rows(fresh) if row.conflict} if fresh else set()
        passing = self._desk.passing(fresh) if fresh else set()
        arrived = [n for n in fresh if n in passing and n not in urgent]
        if self._desk.order is Order.OLDEST:
            self._model.insert(len(self._model), arrived)
        else:
            self._new.update(arrived)
        if urgent:
            # Conflicts stand on top; what is being read must stay where it is all the same.
            self._model.insert(0, [n for n in fresh if n in urgent])
            if self.place >= 0:
                self.place += len(urgent)
                self.pushed_down.emit(len(urgent))

    def _follow(self, change: Change, on_screen: int | None, *, mine: bool) -> None:
        focus = change.focus if mine else None
        wanted = self._model.place(focus, self.place) if focus is not None else None
        if wanted is not None:
            self.go(wanted)
        elif on_screen is None:
            self.go(0)
        elif mine or not (self.visiting or self._model.number(self.place) == on_screen):
            self.go(self.place)
        else:
            self.placed.emit(self.place)
            if self.card is not None and self.card.comment.key in change.comments:
                self._changed_under_eyes()

    def _changed_under_eyes(self) -> None:
        before = self.card
        now = self._desk.card(before.n) if before is not None else None
        if self.busy or before is None or now is None or now == before:
            return
        self.card = now
        gone = self._model.is_gone(now.n)
        self.shown.emit(View(now, what_changed(before, now, gone, self._keys.named("next"))))

    def _drop_gone(self, target: int) -> int:
        """Take away the row that was kept only because it was being looked at."""
        if self.card is not None and self._model.is_gone(self.card.n):
            place = self._model.place(self.card.n, self.place)
            if place is not None and place != target:
                self._model.remove(place)
                return target - 1 if place < target else target
        return target

    def _show(self) -> None:
        if not len(self._model) and self._new:
            self._model.insert(0, sorted(self._new))
            self._new.clear()
            self.place = 0
        number = self._model.number(self.place)
        card = self._desk.card(number) if number is not None else None
        if number is not None and card is None:
            self._model.remove(self.place)
            self.go(self.place)
            return
        self.card, self.visiting = card, False
        self.placed.emit(self.place)
        self.shown.emit(View(card))


def _with_last(numbers: array[int], last: list[int]) -> array[int]:
    """The same numbers; those that are in `last` stand at the end."""
    if not last:
        return numbers
    aside = set(last)
    known = aside.intersection(numbers)
    kept = array("q", (n for n in numbers if n not in aside))
    kept.extend(n for n in dict.fromkeys(last) if n in known)
    return kept
