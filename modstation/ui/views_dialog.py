"""The list of saved views: rename, move, delete. Their keys follow their places."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from modstation.core.filters import words
from modstation.core.ranking import TITLES
from modstation.core.saved_views import ON_KEYS, SavedView, Views
from modstation.core.translation import tr
from modstation.ui.invisible import visible
from modstation.ui.labels import PlainLabel


class ViewsDialog(QDialog):
    """Shows the views it is given and emits what is wanted of them, by name."""

    renamed = Signal(str, str)
    moved = Signal(str, int)
    deleted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Saved views"))
        self.resize(520, 340)
        self._views: Views = ()
        self.list = QListWidget(self)
        self.list.setObjectName("savedViews")
        self.list.setAccessibleName(tr("Saved views"))
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.list.itemChanged.connect(self._renamed)
        self.list.currentRowChanged.connect(lambda _: self._tell())
        self.words = PlainLabel(wrap=True, look="quiet")
        self._buttons = QHBoxLayout()
        self._add(tr("Rename (F2)"), "", self._rename)
        self._add(tr("Up (Alt+Up)"), "Alt+Up", lambda: self._move(-1))
        self._add(tr("Down (Alt+Down)"), "Alt+Down", lambda: self._move(1))
        self._add(tr("Delete (Del)"), "Del", self._delete)
        self._buttons.addStretch(1)
        self._add(tr("Close (Esc)"), "", self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.words)
        layout.addLayout(self._buttons)

    def show_views(self, views: Views) -> None:
        """The chosen one stays chosen where it went to, else the one in its place is."""
        chosen, place = self._chosen(), max(0, self.list.currentRow())
        self._views = views
        self.list.blockSignals(True)
        self.list.clear()
        for view in views:
            item = QListWidgetItem(tr(view.name))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addItem(item)
        self.list.blockSignals(False)
        names = [view.name for view in views]
        if chosen is not None and chosen.name in names:
            place = names.index(chosen.name)
        self.list.setCurrentRow(min(place, len(views) - 1))
        self._tell()

    def say(self, words: str) -> None:
        """What went wrong."""
        self.words.say(words)

    def _tell(self) -> None:
        view, place = self._chosen(), self.list.currentRow()
        if view is None:
            self.words.say(tr("No view is saved. Shift+V saves what is shown."))
            return
        key = f"Alt+{place + 1}: " if place < ON_KEYS else ""
        order = tr(TITLES[view.order])
        shown = words(view.filter) or tr("all that waits")
        self.words.say(visible(f"{key}{order[:1].lower()}{order[1:]}, {shown}."))

    def _chosen(self) -> SavedView | None:
        row = self.list.currentRow()
        return self._views[row] if 0 <= row < len(self._views) else None

    def _rename(self) -> None:
        if self.list.currentItem() is not None:
            self.list.editItem(self.list.currentItem())

    def _renamed(self, item: QListWidgetItem) -> None:
        old, new = self._views[self.list.row(item)].name, item.text()
        if new not in (
            old,
            tr(old),
        ):  # not at once: the answer is another list, and the editor is still in it
            QTimer.singleShot(0, self, lambda: self.renamed.emit(old, new))

    def _move(self, by: int) -> None:
        if (view := self._chosen()) is not None:
            self.moved.emit(view.name, by)

    def _delete(self) -> None:
        if (view := self._chosen()) is not None:
            self.deleted.emit(view.name)

    def _add(self, words: str, key: str, deed: Callable[[], object]) -> None:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(deed)
        self._buttons.addWidget(button)
        if key:
            QShortcut(QKeySequence(key), self, deed)
