"""The canned answers beside a reply that is being written: a button with a menu, and keys."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from modstation.core.phrases import ON_KEYS
from modstation.core.translation import digits, tr
from modstation.ui.invisible import visible
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


class CannedAnswers(QPushButton):
    """Emits the text of the answer that was `chosen`; hidden where there is none to choose."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Answers …"), parent)
        self.setAutoDefault(False)
        self.setToolTip(tr("Ctrl+0: a canned answer goes to where the cursor is"))
        self._answers: Sequence[Filled] = ()
        self.menu_ = QMenu(self)
        self.menu_.setAccessibleName(tr("Canned answers"))
        self.menu_.setToolTipsVisible(True)
        self.clicked.connect(self.open)

    def offer(self, answers: Sequence[Filled]) -> None:
        self._answers = answers
        self.setVisible(bool(answers))

    @property
    def hint(self) -> str:
        """Which keys there are; "" where there is no answer."""
        if not self._answers:
            return ""
        last = min(len(self._answers), ON_KEYS)
        if last == 1:
            return tr("Ctrl+1: a canned answer.")
        return tr("Ctrl+1 to Ctrl+{last}: canned answers, Ctrl+0 lists them.", last=digits(last))

    def press(self, digit: int) -> None:
        """Take the answer on that digit; 0 opens the menu."""
        if digit == 0 and self._answers:
            self.open()
        elif 0 < digit <= len(self._answers):
            self.chosen.emit(self._answers[digit - 1][1])

    def open(self) -> None:
        """Digits, arrows and Enter choose."""
        self.menu_.clear()
        for number, (answer, text) in enumerate(self._answers, 1):
            words = visible(answer.words).replace("&", "&&")
            if number > ON_KEYS:
                action = self.menu_.addAction(words)
            else:
                action = self.menu_.addAction(f"&{number}  {words}\tCtrl+{number}")
            action.setToolTip(visible(text))
            action.triggered.connect(partial(self.chosen.emit, text))
        self.menu_.setActiveAction(self.menu_.actions()[0])
        self.menu_.popup(self.mapToGlobal(QPoint(0, -self.menu_.sizeHint().height())))
