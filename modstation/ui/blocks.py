"""The list of blocked authors, and the way to lift a block again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from modstation.core.bindings import Bindings
from modstation.core.model import Block, Comment
from modstation.ui.invisible import visible
from modstation.ui.labels import PlainLabel
from modstation.ui.richtext import plain
from modstation.ui.words import FIELD, moment, name_or_guest, plural

_HEADS = ("Blocked", "By", "Since", "Caught", "Site", "Reason")


class BlocksDialog(QDialog):
    """Shows the blocks it is given and emits the id of the one to lift."""

    lift = Signal(int)

    def __init__(
        self,
        trashed_by: Callable[[int], list[Comment]],
        reason_name: Callable[[str, str | None], str],
        keys: Bindings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setWindowTitle("Blocked authors")
        self.resize(760, 420)
        self._trashed_by = trashed_by
        self._reason_name = reason_name
        self._blocks: list[Block] = []
        self.table = _table(self)
        self.table.currentCellChanged.connect(lambda *_: self._tell())
        self.words = PlainLabel(wrap=True, look="quiet")
        self.lift_button = QPushButton("Lift the block (L)", self)
        self.lift_button.clicked.connect(self._lift)
        close = QPushButton("Close (Esc)", self)
        close.clicked.connect(self.reject)
        for key in (Qt.Key.Key_L, Qt.Key.Key_Delete):
            QShortcut(QKeySequence(key), self, self._lift).setAutoRepeat(False)
        self.caught = QListWidget(self)
        self.caught.setAccessibleName("What this block has trashed")
        self.caught.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.caught.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.lift_button)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.caught, 1)
        layout.addLayout(row)

    def show_blocks(self, blocks: list[Block]) -> None:
        self._blocks = blocks
        self.table.setRowCount(len(blocks))
        for row, block in enumerate(blocks):
            cells = (
                visible(block.value),
                FIELD.get(block.field, block.field),
                moment(block.made_at),
                f"{block.hits:,}",
                block.site,
                self._reason_name(block.site, block.reason),
            )
            for column, text in enumerate(cells):
                self.table.setItem(row, column, QTableWidgetItem(text))
        for column in range(1, len(_HEADS)):
            self.table.resizeColumnToContents(column)
        if blocks:
            self.table.setCurrentCell(0, 0)
        self._tell()

    def _tell(self) -> None:
        block = self._chosen()
        self.lift_button.setEnabled(block is not None)
        trashed = self._trashed_by(block.id) if block is not None else []
        self.caught.clear()
        for comment in trashed:
            when, words = moment(comment.created_at), plain(comment.text, 160) or "(empty)"
            self.caught.addItem(f"{when}  {name_or_guest(comment.author_name)}: {words}")
        self.caught.setVisible(bool(trashed))
        if block is None:
            self.words.say(
                ""
                if self._blocks
                else f"Nobody is blocked. {self._keys.named('block')} blocks an author."
            )
        elif trashed:
            caught = plural(len(trashed), "comment")
            self.words.say(f"Lifting it brings back {caught} that it trashed since.")
        else:
            self.words.say(
                "It has caught nothing since it was made. What was trashed together with it "
                f"comes back with {self._keys.named('undo')}."
            )

    def _chosen(self) -> Block | None:
        row = self.table.currentRow()
        return self._blocks[row] if 0 <= row < len(self._blocks) else None

    def _lift(self) -> None:
        block = self._chosen()
        if block is not None:
            self.lift.emit(block.id)


def _table(parent: QWidget) -> QTableWidget:
    table = QTableWidget(0, len(_HEADS), parent)
    table.setHorizontalHeaderLabels(_HEADS)
    table.setAccessibleName("Blocked authors")
    table.verticalHeader().hide()
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    return table
