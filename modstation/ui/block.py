"""The block strip: which of an author's marks to block, and whether to clear what waits.

A block is local and can be lifted again, so it asks in place, by keys, and never in a dialog.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from modstation.core.model import Comment
from modstation.ui.invisible import visible
from modstation.ui.labels import PlainLabel
from modstation.ui.words import FIELD, plural

FIELDS = ("email", "ip", "name")
_WHY_NOT = {
    "email": "no e-mail was given",
    "ip": "the site stored no address",
    "name": "no name was given",
}
_CAUTION = {"ip": "others may share it", "name": "anybody can use it"}


@dataclass(frozen=True, slots=True)
class BlockWish:
    field: str
    trash_pending: bool


class BlockStrip(QFrame):
    """Emits `wanted` with a BlockWish, or `left`."""

    wanted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("blockStrip")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = PlainLabel(name="stripTitle", wrap=True)
        self._group = QButtonGroup(self)
        self._choices = {field: QRadioButton(self) for field in FIELDS}
        self._pending: dict[str, int] = {}
        self._trash = QCheckBox(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(6)
        layout.addWidget(self._title)
        for number, field in enumerate(FIELDS):
            choice = self._choices[field]
            # The strip keeps the focus: its keys work whatever was clicked.
            choice.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._group.addButton(choice, number)
            layout.addWidget(choice)
        self._trash.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addSpacing(4)
        layout.addWidget(self._trash)
        layout.addLayout(self._buttons())
        self._group.idClicked.connect(lambda _: self._count())
        self.hide()

    def begin(self, comment: Comment, pending: dict[str, int]) -> None:
        """Offer the author's marks; `pending` says how many held comments bear each."""
        self._pending = pending
        who = visible(comment.author_name) or "this author"
        self._title.say(f"Block {who}: what they write here is trashed at each sync")
        for number, field in enumerate(FIELDS, 1):
            value = _value(comment, field)
            caution = f"  ({_CAUTION[field]})" if field in _CAUTION and value else ""
            words = visible(value)[:60] if value else f"– {_WHY_NOT[field]}"
            self._choices[field].setText(f"{number}   {_upper(FIELD[field])}:  {words}{caution}")
            self._choices[field].setEnabled(bool(value))
        first = next((field for field in FIELDS if _value(comment, field)), None)
        if first:
            self._choices[first].setChecked(True)
        self._trash.setChecked(True)
        self._count()
        self.show()
        self.setFocus()

    @property
    def field(self) -> str | None:
        number = self._group.checkedId()
        return FIELDS[number] if number >= 0 and self._choices[FIELDS[number]].isEnabled() else None

    @property
    def trash_pending(self) -> bool:
        return self._trash.isChecked()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.isAutoRepeat():
            pass
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._do()
        elif key in {Qt.Key.Key_T, Qt.Key.Key_Space}:
            self._trash.toggle()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_3:
            self._choose(key - Qt.Key.Key_1)
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left}:
            self._step(1 if key in {Qt.Key.Key_Down, Qt.Key.Key_Right} else -1)
        # While the strip asks, no key may decide anything else.
        event.accept()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        hint = PlainLabel("1 2 3 or arrows choose, T toggles, Enter blocks, Esc leaves")
        hint.setProperty("quiet", True)
        row.addWidget(hint, 1)
        for text, call in (("Leave", self.left.emit), ("Block", self._do)):
            button = QPushButton(text, self)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setProperty("main", text == "Block")
            button.clicked.connect(lambda _=False, call=call: call())
            row.addWidget(button)
        return row

    def _do(self) -> None:
        if self.field is not None:
            self.wanted.emit(BlockWish(self.field, self.trash_pending))

    def _choose(self, number: int) -> None:
        choice = self._choices[FIELDS[number]]
        if choice.isEnabled():
            choice.setChecked(True)
            self._count()

    def _step(self, by: int) -> None:
        at = self._group.checkedId()
        for _ in FIELDS:
            at = (at + by) % len(FIELDS)
            if self._choices[FIELDS[at]].isEnabled():
                self._choose(at)
                return

    def _count(self) -> None:
        field = self.field
        waiting = self._pending.get(field, 0) if field else 0
        words = plural(waiting, "pending comment") if waiting else "pending comments (none now)"
        self._trash.setText(f"T   Also trash their {words}")
        if field:
            kept = "and trash their pending comments" if self.trash_pending else ""
            self.setAccessibleName(f"Block the author by {FIELD[field]} {kept}".strip())


def _upper(words: str) -> str:
    return words[:1].upper() + words[1:]


def _value(comment: Comment, field: str) -> str:
    values = {
        "email": comment.author_email,
        "ip": comment.author_ip,
        "name": comment.author_name,
    }
    return values[field].strip()
