"""What somebody decided in this shift, in figures that nobody else sees."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from modstation.core.model import Verb
from modstation.core.shift import Shift
from modstation.core.translation import digits, mark, tr, trn
from modstation.ui.labels import PlainLabel
from modstation.ui.words import moment

_KINDS = {
    Verb.APPROVE: mark("Approved"),
    Verb.EDIT: mark("Edited"),
    Verb.TRASH: mark("Trashed"),
    Verb.SPAM: mark("Marked as spam"),
    Verb.HOLD: mark("Back to pending"),
    Verb.REPLY: mark("Replies"),
    Verb.RESTORE: mark("Restored"),
}
_ONLY_HERE = mark(
    "A shift goes back to the last pause of three hours. These figures are counted from what "
    "stands on this computer, and are shown to nobody else."
)


class ShiftDialog(QDialog):
    """`shift` None: nothing has been decided yet."""

    def __init__(self, shift: Shift | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Your shift"))
        self.setMinimumWidth(420)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(PlainLabel(_head(shift), name="stripTitle", wrap=True))
        if shift is not None:
            layout.addWidget(PlainLabel(_pace(shift), wrap=True))
            layout.addLayout(_figures(shift))
        layout.addStretch(1)
        layout.addWidget(PlainLabel(tr(_ONLY_HERE), look="quiet", wrap=True))
        layout.addLayout(self._end())

    def _end(self) -> QHBoxLayout:
        close = QPushButton(tr("Close (Esc)"), self)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        return row


def _head(shift: Shift | None) -> str:
    if shift is None:
        return tr("Nothing has been decided yet.")
    return trn(
        shift.decided,
        "{n} comment decided since {moment}",
        "{n} comments decided since {moment}",
        moment=moment(shift.began_at),
    )


def _pace(shift: Shift) -> str:
    worked = _length(shift.worked_s)
    if shift.an_hour is None:
        if not shift.breaks:
            return tr("About {time} at it.", time=worked)
        return trn(
            shift.breaks,
            "About {time} at it, {n} break left out.",
            "About {time} at it, {n} breaks left out.",
            time=worked,
        )
    pace = digits(shift.an_hour)
    if not shift.breaks:
        return tr("About {time} at it; {pace} an hour.", time=worked, pace=pace)
    return trn(
        shift.breaks,
        "About {time} at it, {n} break left out; {pace} an hour.",
        "About {time} at it, {n} breaks left out; {pace} an hour.",
        time=worked,
        pace=pace,
    )


def _figures(shift: Shift) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for row, (words, count, look) in enumerate(_lines(shift)):
        grid.addWidget(PlainLabel(digits(count), look=look), row, 0)
        grid.addWidget(PlainLabel(words, look=look), row, 1)
    return grid


def _lines(shift: Shift) -> list[tuple[str, int, str]]:
    """(words, count, look), a line for each kind of decision, with its reasons below it."""
    lines = []
    for verb, words in _KINDS.items():
        reasons = {reason: n for (kind, reason), n in shift.kinds.items() if kind == verb}
        if not reasons:
            continue
        lines.append((tr(words), sum(reasons.values()), ""))
        named = sorted(reasons.items(), key=lambda item: -item[1])
        lines += [(tr(reason), count, "quiet") for reason, count in named if reason]
    if shift.taken_back:
        lines.append((tr("Taken back again"), shift.taken_back, ""))
    return lines


def _length(seconds: int) -> str:
    minutes = max(1, round(seconds / 60))
    hours, rest = divmod(minutes, 60)
    if not hours:
        return tr("{count} min", count=digits(minutes))
    return tr("{hours} h {minutes} min", hours=digits(hours), minutes=digits(rest))
