"""What the page of keys is made of: the list of commands, and the field that takes a key."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from modstation.core.bindings import LONGEST, KeyList
from modstation.core.commands import COMMANDS, command
from modstation.core.translation import tr
from modstation.ui.keys import BARE_MODIFIERS, portable

ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_NAME = Qt.ItemDataRole.UserRole
_SEPARATOR = "   "
_DOES = {
    Qt.Key.Key_Return: "change",
    Qt.Key.Key_Enter: "change",
    Qt.Key.Key_Insert: "add",
    Qt.Key.Key_Delete: "reset",
}


class CommandList(QTreeWidget):
    """The commands by group; keys on a command are `wanted` as (name, what to do)."""

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Commands and their keys"))
        self.setHeaderLabels([tr("Command"), tr("Keys")])
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(12)
        self.setUniformRowHeights(True)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(False)
        self._items: dict[str, QTreeWidgetItem] = {}
        for title, some in groupby(COMMANDS, lambda known: known.group):
            group = QTreeWidgetItem(self, [tr(title)])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setFirstColumnSpanned(True)
            font = group.font(0)
            font.setWeight(QFont.Weight.DemiBold)
            group.setFont(0, font)
            for known in some:
                self._items[known.name] = item = QTreeWidgetItem(group, [tr(known.help)])
                item.setData(0, _NAME, known.name)
        self.expandAll()
        self.choose("next")
        self.itemDoubleClicked.connect(lambda *_: self._ask("change"))

    @property
    def chosen(self) -> str:
        """The name of the command; "" on a heading."""
        item = self.currentItem()
        return item.data(0, _NAME) or "" if item else ""

    def choose(self, name: str) -> None:
        self.setCurrentItem(self._items[name])

    def show_keys(self, keys_of: Callable[[str], KeyList], own: set[str]) -> None:
        """`own`: the commands whose keys somebody chose here."""
        for name, item in self._items.items():
            words = _SEPARATOR.join(keys_of(name)) or tr("no key")
            item.setText(1, words)
            told = f"{tr(command(name).help)}: {words}"
            if name in own:
                told = tr("{keys}, your change", keys=told)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, told)
            font = item.font(1)
            font.setBold(name in own)
            item.setFont(1, font)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        does = _DOES.get(Qt.Key(event.key()))
        if does is None:
            super().keyPressEvent(event)
            return
        event.accept()
        if not event.isAutoRepeat():
            self._ask(does)

    def _ask(self, does: str) -> None:
        if self.chosen:
            self.wanted.emit(self.chosen, does)


class KeyCatcher(QLineEdit):
    """Takes every key as it is pressed, one or two; Enter ends it, Esc and Tab leave it."""

    changed = Signal()
    done = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setPlaceholderText(tr("press a key"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    @property
    def sequence(self) -> str:
        return self.text()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no shortcut of the dialog acts while a key is being chosen
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if event.isAutoRepeat() or event.key() in BARE_MODIFIERS:
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in ENTER and self.sequence:
            self.done.emit()
        else:
            self._take(portable(event))

    def _take(self, key: str) -> None:
        if not key or " " in key:  # "Volume Up" cannot be told from two keys
            return
        pressed = [*self.sequence.split(), key]
        self.setText(" ".join(pressed if len(pressed) <= LONGEST else [key]))
        self.changed.emit()
