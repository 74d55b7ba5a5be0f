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
from modstation.core.model import Change, Comment, CommentKey
from modstation.core.translation import tr
from modstation.desk.review import Review
from modstation.desk.views import Card
from modstation.ui.arrivals import Arrivals
from modstation.ui.queue_model import QueueModel
from modstation.ui.subject import Subject
from modstation.ui.view import Aim, Notice, View, no_further, what_changed

AHEAD = 12  # as many rows as a screen shows


class Walking(QObject):
    """Walks the queue and applies changes. `place` is the row on the screen, -1 without one."""

    shown = Signal(object)
    aimed = Signal(object)
    placed = Signal(int)
    pushed_down = Signal(int)
    said = Signal(str, bool)
    counted = Signal()
    changed = Signal(object)

    def __init__(self, desk: Review, model: QueueModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = model
        self.place = -1
        self._keys = Bindings()
        self.card: Card | None = None
        self.subject = Subject()
        self.visiting = False  # the card is not the row at `place`, but one out of the history
        # Leads elsewhere than down the queue after an own act (a search does); whether it did.
        self.guide: Callable[[Change], bool] = lambda change: False
        self.busy = False  # an editor is open: the card must not be exchanged under it
        self._arrivals = Arrivals(desk, model)
        self._meanwhile: list[tuple[Change, bool]] | None = None

    def show_keys(self, keys: Bindings) -> None:
        self._keys = keys

    # Walking

    def start(self, number: int = 0) -> None:
        """Read the queue and show that comment, or the first where it does not stand in it."""
        self.model.reset(self._desk.numbers())
        self.place = -1
        self.go(self.model.place(number) or 0)
        self.counted.emit()

    def go(self, place: int) -> None:
        """Show the comment at a place, as near to it as the queue allows."""
        place = self._drop_gone(place)
        self.place = min(max(place, 0), len(self.model) - 1)
        self._show()

    def visit(self, n: int) -> None:
        """Show a comment wherever it stands; one that does not wait leaves the queue in place."""
        place = self.model.place(n, self.place)
        if place is not None:
            self.go(place)
            return
        card = self._desk.card(n)
        if card is not None:
            self._lay_down(card, visiting=True)
            self.shown.emit(View(card, self._visiting_notice))

    @property
    def _visiting_notice(self) -> Notice:
        key = self._keys.named("next")
        return tr("Not in the queue"), tr("{key} goes back to the queue.", key=key)

    def look_at(self, n: int) -> None:
        """Show a comment beside the queue, which stays where it is even if the comment waits."""
        card = self._desk.card(n)
        if card is not None:
            self.place = self._drop_gone(self.place)
            self._lay_down(card, visiting=True)
            self.shown.emit(View(card))

    def back(self, n: int) -> None:
        """Return to a comment of the queue, or to its place when it does not wait any more."""
        place = self.model.place(n, self.place)
        self.go(self.place if place is None else place)

    def step(self, by: int) -> None:
        if self.visiting:
            self.go(self.place)
            return
        at_end = not 0 <= self.place + by < len(self.model)
        if at_end and self.card is not None and not self.model.is_gone(self.card.n):
            self.said.emit(no_further(by), False)
            return
        self.go(self.place + by)

    def later(self) -> None:
        """Set the comment aside: it goes to the end for this run."""
        if self.card is None:
            return
        if self.visiting:
            self.go(self.place)
            return
        if self.model.is_gone(self.card.n):
            self.go(self.place + 1)
            return
        number = self.model.remove(self.place)
        self.model.insert(len(self.model), [number])
        self._arrivals.aside.append(number)
        self.said.emit(tr("Set aside: it waits at the end of the queue."), False)
        self.go(self.place)

    # Aiming: the keys are about the card's own comment, or about one of those around it

    @property
    def about(self) -> Comment | None:
        """The comment that a key decides about now."""
        return self.subject.of(self.card) if self.card is not None else None

    def aim(self, key: CommentKey | None) -> None:
        """Let the keys be about another comment of the card; None: about its own."""
        own = self.card is None or key == self.card.comment.key
        self.subject.beside = None if own else key
        self.aimed.emit(self._aim())

    # Changes

    def apply(self, change: Change, *, mine: bool) -> None:
        """Bring the queue and the card up to a change, made here (`mine`) or by the sync."""
        self.bring_up_to(change, mine=mine, beside=False)

    def bring_up_to(self, change: Change, *, mine: bool, beside: bool) -> None:
        """`beside`: it was about comments around the card's own, and the card stays."""
        on_screen = self.card.n if self.card is not None else None
        if self._meanwhile is not None:
            self._meanwhile.append((change, mine))
        self._rearrange(change, on_screen, mine=mine, beside=beside)
        self.changed.emit(change)
        if beside:
            self.placed.emit(self.place)
            self.refresh(self._visiting_notice if self.visiting else None)
        else:
            self._follow(change, on_screen, mine=mine)
        if change.said:
            self.said.emit(change.said, False)
        self.counted.emit()

    # Laying out anew

    @property
    def new(self) -> int:
        """How many arrived that wait outside the list."""
        return len(self._arrivals.new)

    def note_changes(self) -> None:
        """The queue is being read elsewhere: changes from now on may be missing in it."""
        self._meanwhile = []

    def lay_out(self, numbers: array[int], *, keep: bool) -> None:
        """Put the queue in the order of these numbers, which were read since `note_changes`.
        With `keep` the comment on the screen stays, else the first one is shown."""
        meanwhile, self._meanwhile = self._meanwhile or [], None
        on_screen = self.card.n if self.card is not None else None
        was_at, gone = self.place, on_screen is not None and self.model.is_gone(on_screen)
        self._arrivals.lay_out(numbers)
        self.place = -1
        for change, mine in meanwhile:
            self._rearrange(change, on_screen, mine=mine)
        stays = keep and not self.visiting and (gone or self.busy)
        if stays and on_screen is not None and self.model.place(on_screen) is None:
            was_at = min(max(was_at, 0), len(self.model))
            self.model.insert(was_at, [on_screen])
            if gone:
                self.model.mark_gone(on_screen, was_at)
        place = self.model.place(on_screen) if keep and on_screen is not None else None
        if place is None:
            self.go(0)
        else:
            self.place = place
            self.placed.emit(place)
        self.counted.emit()

    def rated(self, numbers: Sequence[int]) -> None:
        """These comments have scores now: show them, without moving anything."""
        self.model.outdate(numbers)
        if self.card is not None and self.card.n in numbers:
            self.look_again()

    def flagged_anew(self) -> None:
        """What is flagged has changed for all: show it, without moving anything."""
        self.model.outdate_all()
        self.refresh()

    def ahead(self) -> list[int]:
        """What is on the screen and what comes next, for those who prepare it."""
        places = range(max(0, self.place), self.place + AHEAD)
        return [n for n in map(self.model.number, places) if n is not None]

    @property
    def coming(self) -> int:
        """The place that the next key most likely leads to: the row below, else the one above;
        -1 where that cannot be said."""
        if self.visiting or self.busy:
            return -1
        below = self.place + 1
        return below if below < len(self.model) else self.place - 1

    def refresh(self, notice: Notice | None = None) -> None:
        """Read the card on the screen again; its keys wait for the new paint."""
        card = self._read_again()
        if card is not None:
            self.card = card
            self.shown.emit(View(card, notice, self._aim()))

    def _aim(self) -> Aim | None:
        about = self.about
        if about is None or self.subject.beside is None:
            return None
        return Aim(about.key, self._desk.below(about))

    def _lay_down(self, card: Card | None, *, visiting: bool) -> None:
        self.card, self.visiting = card, visiting
        self.subject.reset()

    def _read_again(self) -> Card | None:
        """The card on the screen as it is by now, with all comments that stand around it."""
        if self.card is None:
            return None
        card = self._desk.card(self.card.n, also=[c.id for c in self.card.around])
        if card is not None:
            self.subject.keep_to(card)
        return card

    def _rearrange(
        self, change: Change, on_screen: int | None, *, mine: bool, beside: bool = False
    ) -> None:
        """What is being read stays where it is, unless the moderator decided about it."""
        kept = None if mine or self.visiting else on_screen
        self.place = self._arrivals.take_out(change, self.place, kept)
        at = self.place + beside if mine else None
        pushed = self._arrivals.put_in(change, self.place, at=at)
        if pushed and self.place >= 0:
            self.place += pushed
            self.pushed_down.emit(pushed)

    def _follow(self, change: Change, on_screen: int | None, *, mine: bool) -> None:
        if mine and self.guide(change):
            return
        focus = change.focus if mine else None
        wanted = self.model.place(focus, self.place) if focus is not None else None
        if wanted is not None:
            self.go(wanted)
        elif on_screen is None:
            self.go(0)
        elif mine or not (self.visiting or self.model.number(self.place) == on_screen):
            self.go(self.place)
        else:
            self.placed.emit(self.place)
            if self.card is not None and self.card.keys & change.comments:
                self.look_again()

    def look_again(self) -> None:
        """Show what has changed about the comments on the screen, if anything has."""
        before, about = self.card, self.about
        now = self._read_again() if not self.busy else None
        if before is None or about is None or now is None or now == before:
            return
        self.card = now
        moved = about.text != self.subject.of(now).text
        gone, key = self.model.is_gone(now.n), self._keys.named("next")
        notice = what_changed(before, now, gone, key, moved=moved)
        self.shown.emit(View(now, notice, self._aim()))

    def _drop_gone(self, target: int) -> int:
        """Take away the row that was kept only because it was being looked at."""
        if self.card is not None and self.model.is_gone(self.card.n):
            place = self.model.place(self.card.n, self.place)
            if place is not None and place != target:
                self.model.remove(place)
                return target - 1 if place < target else target
        return target

    def _show(self) -> None:
        if not len(self.model) and self._arrivals.let_in():
            self.place = 0
        number = self.model.number(self.place)
        card = self._desk.card(number) if number is not None else None
        if number is not None and card is None:
            self.model.remove(self.place)
            self.go(self.place)
            return
        self._lay_down(card, visiting=False)
        self.placed.emit(self.place)
        self.shown.emit(View(card))
