"""Asking why something was trashed, without making anybody wait or answer.

While the strip is up, a digit, Enter and Esc are its own; every other key does what it always
does. A digit that comes just after the strip went away by itself was still meant for it: it must
not trash the comment that is on the screen by then.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from modstation.core.errors import Trouble
from modstation.core.policy import Reason
from modstation.core.translation import tr
from modstation.desk.review import Review
from modstation.ui.flow import Flow
from modstation.ui.keys import ABOUT_THE_CARD
from modstation.ui.reason_strip import ReasonStrip
from modstation.ui.view import Unexplained, View
from modstation.ui.words import name_or_guest

LEAST_S = 4  # even where decisions do not wait before they are sent
LATE_MS = 400  # how long a finger is still on its way to where the strip was
_LONGEST_NAME = 20
_DIGIT = "trash-"
_ENDS_IT = ABOUT_THE_CARD | {"undo", "note", "beside-next", "beside-previous"}


@dataclass(frozen=True, slots=True)
class _Question:
    """`beside` is the number of the comment on the screen since; None while there is none."""

    trashed: Unexplained
    beside: int | None


class Asking(QObject):
    """Holds the question that is open. `given`: a reason was recorded."""

    said = Signal(str, bool)
    given = Signal()

    def __init__(
        self, flow: Flow, desk: Review, strip: ReasonStrip, grace_s: Callable[[], int]
    ) -> None:
        super().__init__(flow)
        self._flow = flow
        self._desk = desk
        self._grace_s = grace_s
        self._question: _Question | None = None
        self.strip = strip
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._time_is_up)
        strip.chosen.connect(self._give_digit)
        flow.unexplained.connect(self._ask)
        flow.shown.connect(self._shown)

    def takes(self, name: str) -> bool:
        """Whether this command was for the strip, which has then done what it stands for."""
        if self._question is None:
            return False
        if name.startswith(_DIGIT):
            self._give_digit(int(name.removeprefix(_DIGIT)))
            return True
        if self.strip.isVisible() and name == "unfold":
            self._give_likely(self._question)
            return True
        if self.strip.isVisible() and name == "pause":
            self.leave()
            return True
        if name in _ENDS_IT:
            self.leave()
        return False

    def leave(self) -> None:
        self._question = None
        self.timer.stop()
        self.strip.hide()

    def _ask(self, trashed: Unexplained) -> None:
        on_screen = self._flow.card
        self._question = _Question(trashed, on_screen.n if on_screen else None)
        name = name_or_guest(trashed.author_name)
        short = name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…"
        question = tr("Trashed ({name}). Why?", name=short)
        self.strip.ask(question, trashed.policy.offered, trashed.likely)
        self.timer.start(max(self._grace_s(), LEAST_S) * 1000)

    def _give_likely(self, question: _Question) -> None:
        likely = question.trashed.likely
        if likely is None:
            self.said.emit(tr("The scores speak for no reason. A digit names one."), False)
        else:
            self._give(question, likely)

    def _give_digit(self, digit: int) -> None:
        if self._question is None:
            return
        reason = self._question.trashed.policy.find(str(digit))
        if reason is None:
            self.said.emit(tr("This site has no reason {digit}.", digit=digit), False)
        else:
            self._give(self._question, reason)

    def _give(self, question: _Question, reason: Reason) -> None:
        self.leave()
        try:
            change = self._desk.give_reason(question.trashed.decision, reason.code)
        except Trouble as trouble:
            self.said.emit(str(trouble), True)
            return
        self.said.emit(change.said, False)
        self.given.emit()

    def _time_is_up(self) -> None:
        if self.strip.isVisible():
            self.strip.hide()
            self.timer.start(LATE_MS)
        else:
            self.leave()

    def _shown(self, view: View) -> None:
        """Somebody walked on. What came by itself into an empty window has not been walked to."""
        question, now = self._question, view.card.n if view.card else None
        if question is None or now == question.beside:
            return
        if question.beside is None:
            self._question = _Question(question.trashed, now)
        else:
            self.leave()
