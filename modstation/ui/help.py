"""All keys on one sheet over the window, made from the table of commands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from modstation.core.bindings import Bindings
from modstation.core.commands import COMMANDS, Command
from modstation.ui.keys import portable
from modstation.ui.labels import PlainLabel
from modstation.ui.overlay import Overlay

_COLUMNS = (("Move", "Decide", "Queue"), ("Trash with a reason", "Conflict", "Workstation"))
_CLOSING = {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space}
_SCROLLING = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -6,
    Qt.Key.Key_PageDown: 6,
}
_STEP_PX = 60


class HelpSheet(Overlay):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._keys = Bindings()
        self._reasons: dict[str, str] = {}
        self.setAccessibleName("All keys. Escape closes this.")
        self._area = QScrollArea(self)
        self._area.setObjectName("helpArea")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 8, 0, 8)
        outer.addWidget(self._area)

    def show_keys(self, keys: Bindings) -> None:
        self._keys = keys

    def name_reasons(self, names: Mapping[int, str]) -> None:
        """What each digit stands for; one that is not among them stands for nothing."""
        self._reasons = {
            f"trash-{digit}": f"Trash: {names[digit]}" if digit in names else "No reason"
            for digit in range(1, 10)
        }

    def words(self, command: Command) -> str:
        """What a command does, as the sheet says it."""
        return self._reasons.get(command.name, command.help)

    def open(self) -> None:
        """Columns beside each other, or over each other where the window is too narrow."""
        self.cover()
        beside = QBoxLayout.Direction.LeftToRight
        if self._write(beside).width() > self._area.viewport().width():
            self._write(QBoxLayout.Direction.TopToBottom)
        self.setFocus()

    def _write(self, direction: QBoxLayout.Direction) -> QFrame:
        sheet = QFrame()
        sheet.setObjectName("help")
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(28, 16, 28, 14)
        inner.setSpacing(12)
        inner.addWidget(PlainLabel("Keys", name="stripTitle"))
        columns = QBoxLayout(direction)
        columns.setSpacing(44)
        for groups in _columns():
            columns.addLayout(_column(groups, self._keys, self.words))
        inner.addLayout(columns)
        inner.addWidget(PlainLabel("Esc closes this.", look="quiet"))
        self._area.setWidget(sheet)
        sheet.show()
        sheet.adjustSize()  # only now, wearing the style, does it know its size
        return sheet

    def keyPressEvent(self, event: QKeyEvent) -> None:
        again = portable(event) in self._keys.of("help")
        if event.key() in _SCROLLING:
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() + _SCROLLING[Qt.Key(event.key())] * _STEP_PX)
        elif (event.key() in _CLOSING or again) and not event.isAutoRepeat():
            self.close_it()
        event.accept()


def _columns() -> list[list[tuple[str, list[Command]]]]:
    """Two columns of groups; a group that has no place of its own goes to the second."""
    groups = [(name, list(some)) for name, some in groupby(COMMANDS, lambda c: c.group)]
    first = [group for group in groups if group[0] in _COLUMNS[0]]
    return [first, [group for group in groups if group not in first]]


def _column(
    groups: list[tuple[str, list[Command]]], bound: Bindings, words: Callable[[Command], str]
) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    for name, commands in groups:
        column.addWidget(PlainLabel(name, look="heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, 88)
        grid.setColumnStretch(1, 1)
        for row, command in enumerate(commands):
            grid.addLayout(_keys(bound.of(command.name)), row, 0)
            grid.addWidget(PlainLabel(words(command)), row, 1)
        column.addLayout(grid)
        column.addSpacing(8)
    column.addStretch(1)
    return column


def _keys(keys: tuple[str, ...]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    for key in keys:
        row.addWidget(PlainLabel(key, name="key"))
    row.addStretch(1)
    return row
