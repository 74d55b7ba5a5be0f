"""How the scores of what waits are spread, and deciding about a range of them at once."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from modstation.core.errors import Trouble
from modstation.core.filters import Filter
from modstation.core.translation import tr
from modstation.desk.bulk import Shown
from modstation.desk.keys import KeySettings
from modstation.desk.workplace import Workplace
from modstation.ui.errands import Errands
from modstation.ui.ordering import Ordering
from modstation.ui.picking import Picking
from modstation.ui.theme import Theme

_ABOUT = {"approve-range": "approve", "trash-range": "trash"}


class Distribution(QObject):
    """Opens the histogram, whose range is the queue's filter; decides about that range."""

    said = Signal(str, bool)

    def __init__(
        self,
        place: Workplace,
        ordering: Ordering,
        picking: Picking,
        errands: Errands,
        keys: KeySettings,
        theme: Callable[[], Theme],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._place = place
        self._ordering = ordering
        self._picking = picking
        self._errands = errands
        self._keys = keys
        self._theme = theme
        self._window = window

    def deeds(self) -> dict[str, Callable[[], object]]:
        return {
            "histogram": self.open,
            "approve-range": lambda: self.decide("approve-range"),
            "trash-range": lambda: self.decide("trash-range"),
        }

    def open(self) -> None:
        asked = replace(self._place.review.filter, label="", least=0.0, most=1.0)
        self._errands.run(lambda: self._place.score_values(asked), self._show)

    def decide(self, name: str) -> None:
        """About all that is shown, where a range of scores says what that is."""
        self._decide_about(name, self._ordering.now[1])

    def _decide_about(self, name: str, asked: Filter) -> None:
        order, _ = self._ordering.now
        if not asked.asks_for_score:
            key = self._keys.now.named("histogram")
            said = tr("Choose a range of scores first: {key} shows how they lie.", key=key)
            self.said.emit(said, False)
            return
        self._errands.run(
            lambda: self._place.in_view(order, asked), lambda found: self._decide(name, found)
        )

    def _decide(self, name: str, found: list[Shown] | Trouble) -> None:
        if isinstance(found, Trouble):
            self.said.emit(str(found), True)
            return
        wish = self._picking.wish(_ABOUT[name])
        if wish is not None and found:
            self._picking.decide(found, wish, unseen=True)
        elif not found:
            self.said.emit(tr("Nothing waits in that range."), False)

    def _show(self, values: Mapping[str, array[float]] | Trouble) -> None:
        # Imported when it is first wanted: the plots bring numpy into the window's process.
        from modstation.ui.histogram import HistogramDialog

        if isinstance(values, Trouble):
            self.said.emit(str(values), True)
            return
        if not values:
            self.said.emit(tr("Nothing that waits has a score yet."), False)
            return
        now = self._place.review.filter
        dialog = HistogramDialog(values, now, self._keys, self._theme(), self._window)
        dialog.wanted.connect(self._narrow)
        # The range that stands in the dialog: the queue may still be on its way to it.
        dialog.pressed.connect(lambda name: self._decide_about(name, self._asked(*dialog.range)))
        dialog.open()

    def _narrow(self, label: str, least: float, most: float) -> None:
        asked = self._asked(label, least, most)
        if asked != self._ordering.now[1]:
            self._ordering.narrow(asked)

    def _asked(self, label: str, least: float, most: float) -> Filter:
        return replace(self._ordering.now[1], label=label, least=least, most=most)
