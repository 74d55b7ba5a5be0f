"""Before much is decided at once: how many it is about, and those that fit in the least."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from modstation.core.model import Verb
from modstation.desk.bulk import Sample
from modstation.ui.labels import PlainLabel
from modstation.ui.richtext import plain
from modstation.ui.score_bars import words
from modstation.ui.words import name_or_guest, plural

UNREAD_MS = 400  # how long a finger is still on its way to the card
_TEXT = 360
_DO = {
    Verb.APPROVE: "Approve",
    Verb.TRASH: "Trash",
    Verb.SPAM: "Mark as spam:",
    Verb.HOLD: "Set back to pending:",
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be done to many: a verb, and the code and name of the reason, if there is one."""

    verb: Verb
    reason: str = ""
    name: str = ""

    def about(self, count: int) -> str:
        """ "Trash 143 comments (Spam or advert)"."""
        because = f" ({self.name})" if self.name else ""
        return f"{_DO[self.verb]} {plural(count, 'comment')}{because}"


class PreviewDialog(QDialog):
    """Enter does it, Esc leaves; nothing is done before.

    It opens by itself once it is known what to show. A key that was on its way to the card by then
    was not meant for it: nobody has read it yet.
    """

    def __init__(self, count: int, wish: Wish, samples: Sequence[Sample], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.opening = QTimer(self)
        self.opening.setSingleShot(True)
        self.setWindowTitle(f"{wish.about(count)}?")
        self.setMinimumWidth(min(640, max(420, parent.width() - 80)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(PlainLabel(f"{wish.about(count)}?", name="stripTitle", wrap=True))
        layout.addWidget(PlainLabel(_least(len(samples), count), look="quiet", wrap=True))
        for sample in samples:
            layout.addWidget(_box(sample))
        layout.addStretch(1)
        layout.addLayout(self._ends(wish.about(count)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.opening.start(UNREAD_MS)

    def accept(self) -> None:
        if not self.opening.isActive():
            super().accept()

    def _ends(self, what: str) -> QHBoxLayout:
        leave = QPushButton("Leave (Esc)", self)
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        do = QPushButton(f"{what} (Enter)", self)
        do.setProperty("main", True)
        do.setDefault(True)
        do.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(PlainLabel("One undo takes all of it back.", look="quiet"), 1)
        row.addWidget(leave)
        row.addWidget(do)
        do.setFocus()
        return row


def _least(shown: int, count: int) -> str:
    if shown >= count:
        return "These are all of them:"
    return f"The {shown} that stand out the most, by their scores:"


def _box(sample: Sample) -> QFrame:
    box = QFrame()
    box.setObjectName("strip")
    score = f"{words(sample.label)} {sample.risk:.0%}" if sample.risk is not None else "no score"
    head = f"{name_or_guest(sample.comment.author_name)}  ·  {score}"
    text = plain(sample.comment.text, _TEXT) or "(empty)"
    inner = QVBoxLayout(box)
    inner.setContentsMargins(12, 8, 12, 8)
    inner.setSpacing(3)
    inner.addWidget(PlainLabel(head, look="heading"))
    inner.addWidget(PlainLabel(text, wrap=True))
    return box
