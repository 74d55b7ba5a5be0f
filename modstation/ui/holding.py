"""The bar that says that nothing is being sent, and the switch behind it.

A decision can wait for as long as the moderator wants, but nobody may forget that it does: the
bar is as wide as the window and stays until it is let go.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from modstation.core.bindings import Bindings
from modstation.core.translation import digits, tr, trn
from modstation.ui.labels import PlainLabel


class Holding(QFrame):
    """Hidden while decisions go out as usual; `hold` is told True to stop them, False to go on.

    It lasts as long as the program: what was held is sent after the next start.
    """

    switched = Signal(bool)

    def __init__(self, hold: Callable[[bool], None]) -> None:
        super().__init__()
        self.setObjectName("holding")
        self._hold = hold
        self._keys = Bindings()
        self._waiting = 0
        self.on = False
        self.words = PlainLabel(name="holdingWords")
        button = QPushButton(tr("Let go"), self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the queue
        button.clicked.connect(self.toggle)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 5, 14, 5)
        layout.addWidget(self.words, 1)
        layout.addWidget(button)
        self.hide()

    def toggle(self) -> None:
        self.on = not self.on
        self._hold(self.on)
        self._tell()
        self.setVisible(self.on)
        self.switched.emit(self.on)

    def show_waiting(self, waiting: int) -> None:
        self._waiting = waiting
        self._tell()

    def show_keys(self, keys: Bindings) -> None:
        self._keys = keys
        self._tell()

    def _tell(self) -> None:
        key = self._keys.named("pause")
        waiting = _wait(self._waiting)
        self.words.say(
            tr("Nothing is being sent. {waiting} {key} lets go.", waiting=waiting, key=key)
        )
        self.setAccessibleName(self.words.text())


def waiting_from_last_time(waiting: int, grace_s: int, key: str) -> str:
    """What the window says when it opens and decisions still wait; `key` holds them."""
    return trn(
        waiting,
        "{n} decision from last time waits and will be sent in {seconds} s. {key} holds.",
        "{n} decisions from last time wait and will be sent in {seconds} s. {key} holds.",
        seconds=digits(grace_s),
        key=key,
    )


def _wait(waiting: int) -> str:
    if not waiting:
        return tr("No decision waits yet.")
    return trn(waiting, "{n} decision waits.", "{n} decisions wait.")
