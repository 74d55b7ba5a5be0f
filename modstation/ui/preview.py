"""Before much is decided at once: how many it is about, and those that fit in the least."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from modstation.core.model import Verb
from modstation.core.translation import digits, tr, trn
from modstation.desk.bulk import Sample
from modstation.ui.keys import Keys
from modstation.ui.labels import PlainLabel
from modstation.ui.masks import REVEAL, Masks
from modstation.ui.richtext import plain
from modstation.ui.score_bars import words
from modstation.ui.words import name_or_guest, percent

UNREAD_MS = 400  # how long a finger is still on its way to the card
_TEXT = 360
_DO: dict[Verb, Callable[[int], str]] = {
    Verb.APPROVE: lambda n: trn(n, "Approve {n} comment", "Approve {n} comments"),
    Verb.TRASH: lambda n: trn(n, "Trash {n} comment", "Trash {n} comments"),
    Verb.SPAM: lambda n: trn(n, "Mark as spam: {n} comment", "Mark as spam: {n} comments"),
    Verb.HOLD: lambda n: trn(
        n, "Set back to pending: {n} comment", "Set back to pending: {n} comments"
    ),
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be done to many: a verb, and the code and name of the reason, if there is one."""

    verb: Verb
    reason: str = ""
    name: str = ""

    def about(self, count: int) -> str:
        """ "Trash 143 comments (Spam or advert)"."""
        what = _DO[self.verb](count)
        if not self.name:
            return what
        return tr("{what} ({reason})", what=what, reason=tr(self.name))


class PreviewDialog(QDialog):
    """Enter does it, Esc leaves; nothing is done before.

    It opens by itself once it is known what to show. A key that was on its way to the card by then
    was not meant for it: nobody has read it yet.
    """

    def __init__(
        self,
        count: int,
        wish: Wish,
        samples: Sequence[Sample],
        keys: Keys,
        masks: Masks,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._keys = keys
        self._masks = masks
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.opening = QTimer(self)
        self.opening.setSingleShot(True)
        question = tr("{what}?", what=wish.about(count))
        self.setWindowTitle(question)
        self.setMinimumWidth(min(640, max(420, parent.width() - 80)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(PlainLabel(question, name="stripTitle", wrap=True))
        layout.addWidget(PlainLabel(_least(len(samples), count), look="quiet", wrap=True))
        self._texts = [(sample.comment, PlainLabel(wrap=True)) for sample in samples]
        for sample, (_, text) in zip(samples, self._texts, strict=True):
            layout.addWidget(_box(sample, text))
        self._say_texts()
        masks.changed.connect(self._say_texts)
        layout.addStretch(1)
        layout.addLayout(self._ends(wish.about(count)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.opening.start(UNREAD_MS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._keys.press(event) == REVEAL:
            self._masks.reveal(event)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._keys.release(event)
        super().keyReleaseEvent(event)

    def accept(self) -> None:
        if not self.opening.isActive():
            super().accept()

    def _say_texts(self) -> None:
        for comment, text in self._texts:
            text.say(plain(self._masks.text(comment), _TEXT) or tr("(empty)"))

    def _ends(self, what: str) -> QHBoxLayout:
        leave = QPushButton(tr("Leave (Esc)"), self)
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        do = QPushButton(tr("{what} (Enter)", what=what), self)
        do.setProperty("main", True)
        do.setDefault(True)
        do.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(PlainLabel(tr("One undo takes all of it back."), look="quiet"), 1)
        row.addWidget(leave)
        row.addWidget(do)
        do.setFocus()
        return row


def _least(shown: int, count: int) -> str:
    if shown >= count:
        return tr("These are all of them:")
    return tr("The {count} that stand out the most, by their scores:", count=digits(shown))


def _box(sample: Sample, text: PlainLabel) -> QFrame:
    box = QFrame()
    box.setObjectName("strip")
    score = tr("no score")
    if sample.risk is not None:
        score = f"{words(sample.label)} {percent(sample.risk)}"
    head = f"{name_or_guest(sample.comment.author_name)}  ·  {score}"
    inner = QVBoxLayout(box)
    inner.setContentsMargins(12, 8, 12, 8)
    inner.setSpacing(3)
    inner.addWidget(PlainLabel(head, look="heading"))
    inner.addWidget(text)
    return box
