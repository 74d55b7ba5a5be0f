"""All keys on one sheet over the window, made from the table of commands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from textwrap import fill

from PySide6.QtCore import QCoreApplication, Qt
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
from modstation.core.translation import tr
from modstation.ui.keys import portable
from modstation.ui.labels import PlainLabel
from modstation.ui.overlay import Overlay

_COLUMNS = (("Move", "Decide"), ("Queue", "Trash with a reason"))
_LETTERS = 42  # in a line: three columns of keys and words fit a window of 1280
_DOWN = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_ASIDE = {Qt.Key.Key_Left: -60, Qt.Key.Key_Right: 60}  # pixels
_CLOSING = {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space}


class HelpSheet(Overlay):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._keys = Bindings()
        self._reasons: dict[str, str] = {}
        self.setAccessibleName(tr("All keys. Escape closes this."))
        self.scrolled = QScrollArea(self)
        self.scrolled.setObjectName("helpArea")
        self.scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self.scrolled.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 8, 0, 8)
        outer.addWidget(self.scrolled)

    def show_keys(self, keys: Bindings) -> None:
        self._keys = keys

    def name_reasons(self, names: Mapping[int, str]) -> None:
        """What each digit stands for; one that is not among them stands for nothing."""
        self._reasons = {
            f"trash-{digit}": tr("Trash: {reason}", reason=tr(names[digit]))
            if digit in names
            else tr("No reason")
            for digit in range(1, 10)
        }

    def words(self, command: Command) -> str:
        """What a command does, as the sheet says it."""
        return _lines(self._reasons.get(command.name) or tr(command.help))

    def open(self) -> None:
        """Columns beside each other, or over each other where the window is too narrow."""
        self.cover()
        beside = QBoxLayout.Direction.LeftToRight
        if self._write(beside).width() > self.scrolled.viewport().width():
            self._write(QBoxLayout.Direction.TopToBottom)
        self.setFocus()

    def _write(self, direction: QBoxLayout.Direction) -> QFrame:
        sheet = QFrame()
        sheet.setObjectName("help")
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(24, 14, 24, 14)
        inner.setSpacing(8)
        inner.addLayout(_title())
        columns = QBoxLayout(direction)
        columns.setSpacing(24)
        for groups in _columns():
            columns.addLayout(_column(groups, self._keys, self.words))
        inner.addLayout(columns)
        self.scrolled.setWidget(sheet)
        sheet.show()
        sheet.adjustSize()  # only now, wearing the style, does it know its size
        return sheet

    def keyPressEvent(self, event: QKeyEvent) -> None:
        again = portable(event) in self._keys.of("help")
        if (event.key() in _CLOSING or again) and not event.isAutoRepeat():
            self.close_it()
        elif event.key() in _DOWN:
            QCoreApplication.sendEvent(self.scrolled.verticalScrollBar(), event)
        elif event.key() in _ASIDE:
            aside = self.scrolled.horizontalScrollBar()
            aside.setValue(aside.value() + _ASIDE[Qt.Key(event.key())])
        event.accept()


def _lines(words: str) -> str:
    """Broken here: labels that wrap by themselves are squeezed by the layouts around them."""
    return fill(words, _LETTERS)


def _title() -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(PlainLabel(tr("Keys"), name="stripTitle"))
    row.addStretch(1)
    row.addWidget(PlainLabel(tr("Esc closes this."), look="quiet"))
    return row


def _columns() -> list[list[tuple[str, list[Command]]]]:
    """Groups by column; one that has no place of its own goes to the last."""
    groups: dict[str, list[Command]] = {}
    for command in COMMANDS:
        groups.setdefault(command.group, []).append(command)
    placed = [[(name, groups.pop(name)) for name in names] for names in _COLUMNS]
    return [*placed, list(groups.items())]


def _column(
    groups: list[tuple[str, list[Command]]], bound: Bindings, words: Callable[[Command], str]
) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(3)
    for name, commands in groups:
        column.addWidget(PlainLabel(tr(name), look="heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, 76)
        grid.setColumnStretch(1, 1)
        for row, command in enumerate(commands):
            grid.addLayout(_keys(bound.of(command.name)), row, 0)
            grid.addWidget(PlainLabel(words(command)), row, 1)
        column.addLayout(grid)
        column.addSpacing(5)
    column.addStretch(1)
    return column


def _keys(keys: tuple[str, ...]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    for key in keys:
        row.addWidget(PlainLabel(key, name="key"), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addStretch(1)
    return row
