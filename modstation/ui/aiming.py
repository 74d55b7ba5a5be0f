"""Walking through the comments of a card by Tab, so that each can be decided where it stands.

The flow knows which comment the keys are about; the card shows it, and says what it has to walk
through. The keyboard's focus goes along, for those who listen to it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from modstation.core.model import CommentKey
from modstation.core.translation import tr
from modstation.ui.body import Body
from modstation.ui.card import CardView
from modstation.ui.commanding import Deeds
from modstation.ui.comment_box import CommentBox
from modstation.ui.flow import Flow
from modstation.ui.view import View

Stop = CommentKey | str


class Aiming(QObject):
    """`home` has the keyboard's focus while the keys are about the card's own comment."""

    said = Signal(str)

    def __init__(self, flow: Flow, card: CardView, home: QWidget) -> None:
        super().__init__(card)
        self._flow = flow
        self._card = card
        self._home = home
        flow.aimed.connect(card.aim)
        flow.shown.connect(self._take_focus_home)
        card.column.aim_wanted.connect(self._go)

    def deeds(self) -> Deeds:
        return {
            "beside-next": lambda: self._step(1),
            "beside-previous": lambda: self._step(-1),
            "unfold": self.unfold,
        }

    def takes_tab_from(self, widget: QWidget | None) -> bool:
        """Whether Tab walks through the card while this has the focus, not through the window."""
        if isinstance(widget, Body):
            widget = widget.parentWidget()
        return widget is self._home or self._walks_through(widget)

    def back(self) -> bool:
        """To the card's own comment; whether the keys were elsewhere."""
        elsewhere = bool(self._card.opener) or self._flow.subject.beside is not None
        if elsewhere:
            self._go(None)
        return elsewhere

    def unfold(self) -> None:
        """Show all of what has the focus: a text, or the part of a thread that a line stands
        for."""
        name = self._card.opener
        if not name:
            if self._card.subject.cut:
                self._card.unfold(self._card.subject.key)
            return
        before = self._card.column.stops
        self._card.open(name)
        fresh = [stop for stop in self._card.column.stops if stop not in before]
        self._go(fresh[0] if fresh else None)

    def _walks_through(self, widget: QWidget | None) -> bool:
        return isinstance(widget, CommentBox) or widget in self._card.column.openers.values()

    def _take_focus_home(self, view: View) -> None:
        """Before another card is filled in: its boxes may be fewer, and what is hidden can not
        have the focus."""
        focused = QApplication.focusWidget()
        if view.aim is None and self._walks_through(focused):
            self._home.setFocus()

    def _step(self, by: int) -> None:
        own = self._card.column.main.key
        stops = self._card.column.stops
        if len(stops) < 2:
            self.said.emit(tr("No other comment stands on this card."))
            return
        here = self._card.opener or self._flow.subject.beside or own
        at = stops.index(here) + by if here in stops else -1
        if 0 <= at < len(stops):
            self._go(stops[at])
        else:  # past an end: back to the comment to decide, from there around
            self._go(stops[at % len(stops)] if here == own else None)

    def _go(self, stop: Stop | None) -> None:
        if isinstance(stop, str):
            self._flow.aim(None)
            self._card.aim_at_opener(stop)
            return
        self._flow.aim(stop)
        beside = self._flow.subject.beside is not None
        (self._card.subject if beside else self._home).setFocus()
