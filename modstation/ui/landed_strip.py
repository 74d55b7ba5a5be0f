"""The strip that says what went through once the line was back; it waits for no answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from modstation.core.bindings import Bindings
from modstation.desk.views import Landed
from modstation.ui.labels import PlainLabel
from modstation.ui.words import plural


class LandedStrip(QFrame):
    """Emits `wanted` by who wants to see it, `closed` by who has read enough."""

    wanted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("landed")
        self.words = PlainLabel(name="landedWords", wrap=True)
        self.look = self._button("")
        self.show_keys(Bindings())
        self.look.clicked.connect(self.wanted)
        self.close_button = self._button("Close")
        self.close_button.clicked.connect(self.closed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 5, 14, 5)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.look)
        layout.addWidget(self.close_button)
        self.hide()

    def show_keys(self, keys: Bindings) -> None:
        key = keys.key("landing")
        self.look.setText(f"Look at them ({key})" if key else "Look at them")

    def tell(self, landed: Landed) -> None:
        self.words.say(f"Back online: {landed_words(landed)}.")
        self.setAccessibleName(self.words.text())
        self.show()

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the queue
        return button


def landed_words(landed: Landed) -> str:
    """ "12 sent, 1 decided by somebody else meanwhile, 2 conflicts to settle"."""
    parts = [f"{landed.sent:,} sent"]
    if landed.moot:
        parts.append(f"{landed.moot:,} decided by somebody else meanwhile")
    if landed.conflicts:
        parts.append(f"{plural(landed.conflicts, 'conflict')} to settle")
    if landed.refused:
        parts.append(f"{landed.refused:,} refused by the site")
    if landed.waiting:
        verb = "waits" if landed.waiting == 1 else "wait"
        parts.append(f"{landed.waiting:,} {verb} still")
    return ", ".join(parts)
