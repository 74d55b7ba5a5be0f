"""All keys on one sheet over the window, made from the table of commands."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from modstation.core.commands import COMMANDS, Command
from modstation.ui.labels import PlainLabel

_COLUMNS = (("Move", "Decide", "Queue"), ("Trash with a reason", "Conflict", "Workstation"))
_CLOSING = {Qt.Key.Key_Escape, Qt.Key.Key_Question, Qt.Key.Key_Return, Qt.Key.Key_Space}


class HelpSheet(QWidget):
    """Covers its parent; while it is up, no key decides anything."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("All keys. Escape closes this.")
        sheet = QFrame(self)
        sheet.setObjectName("help")
        outer = QVBoxLayout(self)
        outer.addWidget(sheet, 0, Qt.AlignmentFlag.AlignCenter)
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(28, 22, 28, 22)
        inner.setSpacing(16)
        inner.addWidget(PlainLabel("Keys", name="stripTitle"))
        columns = QHBoxLayout()
        columns.setSpacing(44)
        self.words = {command.name: PlainLabel(command.help) for command in COMMANDS}
        for groups in _columns():
            columns.addLayout(_column(groups, self.words))
        inner.addLayout(columns)
        inner.addWidget(
            PlainLabel("Page Up and Page Down scroll the card. Esc closes this.", look="quiet")
        )
        self.hide()

    def name_reasons(self, names: Mapping[int, str]) -> None:
        """What each digit stands for; one that is not among them stands for nothing."""
        for digit in range(1, 10):
            name = names.get(digit)
            self.words[f"trash-{digit}"].say(f"Trash: {name}" if name else "No reason")

    def open(self) -> None:
        self.setGeometry(self._parent.rect())
        self.raise_()
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CLOSING and not event.isAutoRepeat():
            self._close()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._close()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 90))
        painter.end()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()


def _columns() -> list[list[tuple[str, list[Command]]]]:
    """Two columns of groups; a group that has no place of its own goes to the second."""
    groups = [(name, list(some)) for name, some in groupby(COMMANDS, lambda c: c.group)]
    first = [group for group in groups if group[0] in _COLUMNS[0]]
    return [first, [group for group in groups if group not in first]]


def _column(
    groups: list[tuple[str, list[Command]]], words: Mapping[str, PlainLabel]
) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(6)
    for name, commands in groups:
        column.addWidget(PlainLabel(name, look="heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, 88)
        grid.setColumnStretch(1, 1)
        for row, command in enumerate(commands):
            grid.addLayout(_keys(command), row, 0)
            grid.addWidget(words[command.name], row, 1)
        column.addLayout(grid)
        column.addSpacing(8)
    column.addStretch(1)
    return column


def _keys(command: Command) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    for key in command.keys:
        row.addWidget(PlainLabel(key, name="key"))
    row.addStretch(1)
    return row
