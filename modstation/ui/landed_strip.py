"""The strip that says what went through once the line was back; it waits for no answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from modstation.core.bindings import Bindings
from modstation.core.translation import tr, trn
from modstation.desk.views import Landed
from modstation.ui.labels import PlainLabel


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
        self.close_button = self._button(tr("Close"))
        self.close_button.clicked.connect(self.closed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 5, 14, 5)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.look)
        layout.addWidget(self.close_button)
        self.hide()

    def show_keys(self, keys: Bindings) -> None:
        key, words = keys.key("landing"), tr("Look at them")
        self.look.setText(f"{words} ({key})" if key else words)

    def tell(self, landed: Landed) -> None:
        self.words.say(tr("Back online: {landed}.", landed=landed_words(landed)))
        self.setAccessibleName(self.words.text())
        self.show()

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the queue
        return button


def landed_words(landed: Landed) -> str:
    """ "12 sent, 1 decided by somebody else meanwhile, 2 conflicts to settle"."""
    parts = [trn(landed.sent, "{n} sent", "{n} sent")]
    if landed.moot:
        moot = trn(
            landed.moot,
            "{n} decided by somebody else meanwhile",
            "{n} decided by somebody else meanwhile",
        )
        parts.append(moot)
    if landed.conflicts:
        parts.append(trn(landed.conflicts, "{n} conflict to settle", "{n} conflicts to settle"))
    if landed.refused:
        parts.append(trn(landed.refused, "{n} refused by the site", "{n} refused by the site"))
    if landed.waiting:
        parts.append(trn(landed.waiting, "{n} waits still", "{n} wait still"))
    return ", ".join(parts)
