"""All keys on one sheet over the window, made from the table of commands."""

from __future__ import annotations

from collections.abc import Mapping
from textwrap import fill

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from modstation.core.commands import COMMANDS, Command
from modstation.ui.labels import PlainLabel

_COLUMNS = (("Move", "Decide"), ("Queue", "Trash with a reason"))
_LETTERS = 42  # in a line: three columns of keys and words fit a window of 1280
_ROOM_PX = 12  # beside the columns, for the scroll bar
_DOWN = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_ASIDE = {Qt.Key.Key_Left: -60, Qt.Key.Key_Right: 60}  # pixels
_CLOSING = {Qt.Key.Key_Escape, Qt.Key.Key_Question, Qt.Key.Key_Return, Qt.Key.Key_Space}


class _Fitting(QScrollArea):
    """Wants to be as large as what it shows; scrolls where the window is smaller."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        return self._content.sizeHint()


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
        inner.setContentsMargins(24, 14, 24 - _ROOM_PX, 14)
        inner.setSpacing(8)
        inner.addLayout(_title())
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, _ROOM_PX, 0)
        columns.setSpacing(24)
        self.words = {command.name: PlainLabel(_lines(command.help)) for command in COMMANDS}
        for groups in _columns():
            columns.addLayout(_column(groups, self.words))
        content = QWidget()
        content.setObjectName("helpColumns")
        content.setLayout(columns)
        self.scrolled = _Fitting(content)
        inner.addWidget(self.scrolled)
        self.hide()

    def name_reasons(self, names: Mapping[int, str]) -> None:
        """What each digit stands for; one that is not among them stands for nothing."""
        for digit in range(1, 10):
            name = names.get(digit)
            self.words[f"trash-{digit}"].say(_lines(f"Trash: {name}") if name else "No reason")

    def open(self) -> None:
        self.setGeometry(self._parent.rect())
        self.raise_()
        self.show()
        for label in self.findChildren(PlainLabel):  # only now are they styled, thus as large
            label.updateGeometry()
        self.scrolled.updateGeometry()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CLOSING and not event.isAutoRepeat():
            self._close()
        elif event.key() in _DOWN:
            QCoreApplication.sendEvent(self.scrolled.verticalScrollBar(), event)
        elif event.key() in _ASIDE:
            aside = self.scrolled.horizontalScrollBar()
            aside.setValue(aside.value() + _ASIDE[Qt.Key(event.key())])
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


def _lines(words: str) -> str:
    """Broken here: labels that wrap by themselves are squeezed by the layouts around them."""
    return fill(words, _LETTERS)


def _title() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, _ROOM_PX, 0)
    row.addWidget(PlainLabel("Keys", name="stripTitle"))
    row.addStretch(1)
    row.addWidget(PlainLabel("Esc closes this.", look="quiet"))
    return row


def _columns() -> list[list[tuple[str, list[Command]]]]:
    """Groups by column; one that has no place of its own goes to the last."""
    groups: dict[str, list[Command]] = {}
    for command in COMMANDS:
        groups.setdefault(command.group, []).append(command)
    placed = [[(name, groups.pop(name)) for name in names] for names in _COLUMNS]
    return [*placed, list(groups.items())]


def _column(
    groups: list[tuple[str, list[Command]]], words: Mapping[str, PlainLabel]
) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(3)
    for name, commands in groups:
        column.addWidget(PlainLabel(name, look="heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, 76)
        grid.setColumnStretch(1, 1)
        for row, command in enumerate(commands):
            grid.addLayout(_keys(command), row, 0)
            grid.addWidget(words[command.name], row, 1)
        column.addLayout(grid)
        column.addSpacing(5)
    column.addStretch(1)
    return column


def _keys(command: Command) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    for key in command.keys:
        row.addWidget(PlainLabel(key, name="key"), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addStretch(1)
    return row
