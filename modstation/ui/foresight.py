"""What most likely comes next, made ready while nobody waits.

Once a card is on the screen, the one below it is read, laid out and painted out of sight. Where it
is what the next key leads to, and nothing has changed about it, it only has to be put in place.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

from modstation.desk.review import Review
from modstation.ui.card import CardView
from modstation.ui.flow import Flow
from modstation.ui.masks import Masks
from modstation.ui.queue import QueueView
from modstation.ui.side import SidePane

_SETTLED_MS = 15  # first what has changed goes out to the screen
_NEWS_MS = 50  # what arrives comes in bursts
_OVER = object()


class Foresight(QObject):
    """Works in small steps, with the events that came meanwhile between them: a key never waits
    for all of it."""

    def __init__(
        self,
        desk: Review,
        flow: Flow,
        card: CardView,
        side: SidePane,
        queue: QueueView,
        masks: Masks,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._flow = flow
        self._card = card
        self._side = side
        self._queue = queue
        self._masks = masks
        self._steps: Iterator[None] = iter(())
        self._soon = QTimer(self)
        self._soon.timeout.connect(self._step)
        flow.shown.connect(self.rest)
        card.came_up.connect(lambda: self._begin(_SETTLED_MS))

    def rest(self) -> None:
        """Something else is to be done first, or the window closes."""
        self._soon.stop()

    def look_again(self) -> None:
        """Something arrived that may be about what comes next."""
        if self._card.ready and self._card.isVisible():  # not after the window was closed
            self._begin(_NEWS_MS)

    def _begin(self, after_ms: int) -> None:
        self._steps = self._prepared()
        self._soon.start(after_ms)

    def _step(self) -> None:
        self._soon.setInterval(0)
        if next(self._steps, _OVER) is _OVER:
            self._soon.stop()

    def _prepared(self) -> Iterator[None]:
        place = self._flow.coming
        number = self._flow.model.number(place)
        card = self._desk.look_ahead(number) if number is not None else None
        yield
        if card is not None:
            for _ in self._card.prepare(card):
                yield
            self._side.prepare(self._masks.card(card))
            if self._flow.model.number(place) == number:  # rows may have gone since
                self._queue.prepare(place)
