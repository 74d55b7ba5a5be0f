"""What somebody decided in this shift, in figures that nobody else sees."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from modstation.core.model import Verb
from modstation.core.shift import Shift
from modstation.ui.labels import PlainLabel
from modstation.ui.words import moment, plural

_KINDS = {
    Verb.APPROVE: "Approved",
    Verb.EDIT: "Edited",
    Verb.TRASH: "Trashed",
    Verb.SPAM: "Marked as spam",
    Verb.HOLD: "Back to pending",
    Verb.REPLY: "Replies",
    Verb.RESTORE: "Restored",
}
_ONLY_HERE = (
    "A shift goes back to the last pause of three hours. These figures are counted from what "
    "stands on this computer, and are shown to nobody else."
)


class ShiftDialog(QDialog):
    """`shift` None: nothing has been decided yet."""

    def __init__(self, shift: Shift | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Your shift")
        self.setMinimumWidth(420)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(PlainLabel(_head(shift), name="stripTitle", wrap=True))
        if shift is not None:
            layout.addWidget(PlainLabel(_pace(shift), wrap=True))
            layout.addLayout(_figures(shift))
        layout.addStretch(1)
        layout.addWidget(PlainLabel(_ONLY_HERE, look="quiet", wrap=True))
        layout.addLayout(self._end())

    def _end(self) -> QHBoxLayout:
        close = QPushButton("Close (Esc)", self)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        return row


def _head(shift: Shift | None) -> str:
    if shift is None:
        return "Nothing has been decided yet."
    return f"{plural(shift.decided, 'comment')} decided since {moment(shift.began_at)}"


def _pace(shift: Shift) -> str:
    worked = f"About {_length(shift.worked_s)} at it"
    breaks = f", {plural(shift.breaks, 'break')} left out" if shift.breaks else ""
    an_hour = f"; {shift.an_hour} an hour" if shift.an_hour is not None else ""
    return f"{worked}{breaks}{an_hour}."


def _figures(shift: Shift) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for row, (words, count, look) in enumerate(_lines(shift)):
        grid.addWidget(PlainLabel(f"{count:,}", look=look), row, 0)
        grid.addWidget(PlainLabel(words, look=look), row, 1)
    return grid


def _lines(shift: Shift) -> list[tuple[str, int, str]]:
    """(words, count, look), a line for each kind of decision, with its reasons below it."""
    lines = []
    for verb, words in _KINDS.items():
        reasons = {reason: n for (kind, reason), n in shift.kinds.items() if kind == verb}
        if not reasons:
            continue
        lines.append((words, sum(reasons.values()), ""))
        named = sorted(reasons.items(), key=lambda item: -item[1])
        lines += [(reason, count, "quiet") for reason, count in named if reason]
    if shift.taken_back:
        lines.append(("Taken back again", shift.taken_back, ""))
    return lines


def _length(seconds: int) -> str:
    minutes = max(1, round(seconds / 60))
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest} min" if hours else f"{minutes} min"
