"""The search at work: asks beside the Qt thread as somebody types, and walks what was found.

While it is open, the keys that walk the queue walk the results, and after each decision the next
result comes up; all other keys do what they always do. The queue stays where it was left.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from modstation.core.errors import Trouble
from modstation.core.model import Change
from modstation.core.searching import Query
from modstation.desk.search import Found
from modstation.desk.workplace import Workplace
from modstation.ui.card import CardView
from modstation.ui.commanding import Commanding, Deeds
from modstation.ui.errands import Errands
from modstation.ui.flow import Flow
from modstation.ui.queue import QueueView
from modstation.ui.search import SearchPane
from modstation.ui.view import no_further

PAGE = 50
_WAIT_MS = 120  # while somebody types on
_NEAR = 10  # rows before the end at which the next page is asked for
_ABOUT_THE_QUEUE = ("order", "filter", "show-all", "arrivals")
_FROM_THE_CARD = ("only-article", "only-author")


class Searching(QObject):
    """Opens over the queue with `search`."""

    def __init__(
        self,
        place: Workplace,
        flow: Flow,
        errands: Errands,
        queue: QueueView,
        commanding: Commanding,
        card: CardView,
        pane: SearchPane,
    ) -> None:
        super().__init__(pane)
        self._place, self._flow, self._errands = place, flow, errands
        self._queue, self._commanding, self._card, self.pane = queue, commanding, card, pane
        self._query = Query()
        self._rest: int | None = None  # before which the next page begins
        self._running: int | None = None
        self._left_at = (0, 0)  # the comment of the queue, and where its row began
        self.open = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._ask)
        pane.field.textChanged.connect(lambda _: self._timer.start())
        pane.field.into.connect(self._go_in)
        pane.field.left.connect(self.close)
        pane.results.chosen.connect(self._show)
        pane.results.entered_by_key.connect(self._go_in)
        pane.results.verticalScrollBar().valueChanged.connect(self._scrolled)
        flow.changed.connect(self._changed)

    @property
    def waits(self) -> bool:
        """Whether an answer is still to come to what was typed."""
        return self._timer.isActive() or self._running is not None

    def over(self, queue: QWidget) -> QStackedWidget:
        """The column in which the pane stands over the queue."""
        self._column = QStackedWidget()
        self._column.addWidget(queue)
        self._column.addWidget(self.pane)
        return self._column

    def deeds(self) -> Deeds:
        return {"search": self.begin}

    def begin(self) -> None:
        """Open it, or come back into its field."""
        if not self.open:
            self.open = True
            card = self._flow.card
            self._left_at = card.n if card is not None else 0, self._queue.top_of_current()
            self._flow.guide = self._onward
            self._commanding.lend(self._inside())
            self._queue.setFocusProxy(self.pane.results)  # whoever gives the keys back to the list
            self._column.setCurrentWidget(self.pane)
            self._ask()
        self.pane.field.setFocus()
        self.pane.field.selectAll()

    def close(self) -> None:
        """Back to the queue, as it was left."""
        if not self.open:
            return
        self.open = False
        self._timer.stop()
        self._forget()
        self._flow.guide = lambda change: False
        self._commanding.lend({})
        self._queue.setFocusProxy(None)  # type: ignore[arg-type]  # the stubs know no way back
        self._column.setCurrentIndex(0)
        number, top = self._left_at
        self._flow.back(number)
        self._queue.hold(max(0, self._flow.place), top)
        self._queue.setFocus()

    # Asking

    def _ask(self) -> None:
        typed = self.pane.field.text()
        self._forget()
        if not typed.strip():
            self._query, self._rest = Query(), None
            self.pane.clear()
            return
        call = partial(self._place.search, typed, None, PAGE)
        self._running = self._errands.run(call, self._found)

    def _found(self, answer: Found | Trouble) -> None:
        self._running = None
        if isinstance(answer, Trouble):
            self.pane.say(str(answer))
            return
        if not answer.query.trouble:
            self._query, self._rest = answer.query, answer.rest
        self.pane.show_found(answer)

    def _ask_more(self) -> None:
        if self._rest is not None and not self.waits:
            call = partial(self._place.search, self.pane.field.text(), self._rest, PAGE)
            self._running = self._errands.run(call, self._found_more)

    def _found_more(self, answer: Found | Trouble) -> None:
        self._running = None
        if isinstance(answer, Trouble):
            self.pane.say(str(answer))
            return
        self._rest = answer.rest
        self.pane.add_found(answer)

    def _scrolled(self, value: int) -> None:
        if value >= self.pane.results.verticalScrollBar().maximum():
            self._ask_more()

    def _forget(self) -> None:
        """An answer to what is not asked any more never shows."""
        if self._running is not None:
            self._errands.forget(self._running)
            self._running = None

    # Walking

    def _inside(self) -> Deeds:
        """What the keys of the queue do here."""
        deeds: dict[str, Callable[[], object]] = {
            "next": lambda: self._step(1),
            "previous": lambda: self._step(-1),
            "later": lambda: self._step(1),
            "first": lambda: self._show(0),
            "last": lambda: self._show(len(self.pane.model.rows) - 1),
            "pause": lambda: self._card.close_why() or self.pane.field.setFocus(),
        }
        for name in _ABOUT_THE_QUEUE:
            deeds[name] = partial(self._leave_for, name)
        for name in _FROM_THE_CARD:
            deeds[name] = partial(self._leave_with, name)
        return deeds

    def _leave_for(self, name: str) -> None:
        self.close()
        self._commanding.run(name)

    def _leave_with(self, name: str) -> None:
        """The queue is narrowed by an errand: it goes on from there when that is back."""
        self._commanding.usual(name)
        self.close()

    def _go_in(self) -> None:
        """From the field into the results, to where one was."""
        if self._timer.isActive():
            self._timer.stop()
            self._ask()
        if self.pane.model.rows:
            self.pane.results.setFocus()
            self._show(max(0, self._place_now()))

    def _step(self, by: int) -> None:
        place, last = self._place_now() + by, len(self.pane.model.rows) - 1
        if not 0 <= place <= last:
            self._flow.said.emit(no_further(by), False)
            return
        self._show(place)

    def _show(self, place: int) -> None:
        rows = self.pane.model.rows
        if 0 <= place < len(rows):
            self.pane.results.choose(place)
            self._flow.look_at(rows[place].n)
            if place >= len(rows) - _NEAR:
                self._ask_more()

    def _onward(self, change: Change) -> bool:
        """After a decision the next result; an undo leads back to what it was about."""
        if change.focus is not None:
            place = self.pane.model.place(change.focus)
            if place is None:
                self._flow.look_at(change.focus)
            else:
                self._show(place)
            return True
        self._show(min(self._place_now() + 1, len(self.pane.model.rows) - 1))
        return True

    def _place_now(self) -> int:
        return self.pane.results.currentIndex().row()

    def _changed(self, change: Change) -> None:
        """Show what was decided, here or elsewhere, in the rows it is about."""
        touched = [row.n for row in self.pane.model.rows if row.key in change.comments]
        if self.open and touched:
            self.pane.model.renew(self._place.searches.rows(touched, self._query))
