"""The canned answers below a reply that is being written: a button with a menu, and keys."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from modstation.core.phrases import ON_KEYS
from modstation.core.translation import digits, tr
from modstation.ui.invisible import visible
from modstation.ui.labels import PlainLabel
from modstation.ui.phrasing import Filled

_DIGITS = range(Qt.Key.Key_0, Qt.Key.Key_9 + 1)


def digit_with_control(event: QKeyEvent) -> int | None:
    """The digit of a key pressed with Ctrl. Shift may be held as well, for keyboards on which a
    digit needs it; AltGr, which is Ctrl and Alt to Qt, writes signs."""
    wanted = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    if wanted != Qt.KeyboardModifier.ControlModifier or event.key() not in _DIGITS:
        return None
    return int(event.key()) - int(Qt.Key.Key_0)


class CannedAnswers(QWidget):
    """Emits the text of the answer that was `chosen`; hidden where there is none to choose."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._answers: Sequence[Filled] = ()
        self.button = QPushButton(tr("Answers …"), self)
        self.button.setAutoDefault(False)
        self.button.setToolTip(tr("Ctrl+0: a canned answer goes to where the cursor is"))
        self.button.clicked.connect(self.open)
        self.hint = PlainLabel("", self, wrap=True, look="quiet")
        self.menu = QMenu(self)
        self.menu.setAccessibleName(tr("Canned answers"))
        self.menu.setToolTipsVisible(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addWidget(self.hint, 1)

    def offer(self, answers: Sequence[Filled]) -> None:
        self._answers = answers
        self.hint.say(_keys(min(len(answers), ON_KEYS)))
        self.setVisible(bool(answers))

    def press(self, digit: int) -> None:
        """Take the answer on that digit; 0 opens the menu."""
        if digit == 0 and self._answers:
            self.open()
        elif 0 < digit <= len(self._answers):
            self.chosen.emit(self._answers[digit - 1][1])

    def open(self) -> None:
        """Digits, arrows and Enter choose."""
        self.menu.clear()
        for number, (answer, text) in enumerate(self._answers, 1):
            words = visible(answer.words).replace("&", "&&")
            if number > ON_KEYS:
                action = self.menu.addAction(words)
            else:
                action = self.menu.addAction(f"&{number}  {words}\tCtrl+{number}")
            action.setToolTip(visible(text))
            action.triggered.connect(partial(self.chosen.emit, text))
        self.menu.setActiveAction(self.menu.actions()[0])
        self.menu.popup(self.button.mapToGlobal(QPoint(0, -self.menu.sizeHint().height())))


def _keys(last: int) -> str:
    """Which keys there are, up to this digit."""
    if last <= 1:
        return tr("Ctrl+1: a canned answer.")
    return tr("Ctrl+1 to Ctrl+{last}: canned answers, Ctrl+0 lists them.", last=digits(last))
