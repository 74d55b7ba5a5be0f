"""The list of blocked authors: what, why, by whom, until when; and the way to lift a block."""

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
from modstation.core.blocks import Block, Way
from modstation.core.model import Comment
from modstation.core.translation import digits, mark, tr, trn
from modstation.ui.block_words import field_words, state_words
from modstation.ui.invisible import visible
from modstation.ui.labels import PlainLabel
from modstation.ui.richtext import plain
from modstation.ui.words import moment, name_or_guest

_HEADS = (
    mark("Blocked"),
    mark("Kind"),
    mark("State"),
    mark("Until"),
    mark("Hits"),
    mark("Reason"),
    mark("Made by"),
    mark("Since"),
    mark("Site"),
)


class BlocksDialog(QDialog):
    """Shows the blocks it is given; emits the id of the one to lift, and `undo` for the last one
    that was lifted here."""

    lift = Signal(int)
    undo = Signal()

    def __init__(
        self,
        trashed_by: Callable[[int], list[Comment]],
        reason_name: Callable[[str, str | None], str],
        keys: Bindings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setWindowTitle(tr("Blocked authors"))
        self.resize(1060, 440)
        self._trashed_by = trashed_by
        self._reason_name = reason_name
        self._blocks: list[Block] = []
        self._lifted = 0
        self.table = _table(self)
        self.table.currentCellChanged.connect(lambda *_: self._tell())
        self.words = PlainLabel(wrap=True, look="quiet")
        self.caught = QListWidget(self)
        self.caught.setAccessibleName(tr("What this block has trashed"))
        self.caught.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.caught.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.caught, 1)
        layout.addLayout(self._foot())

    def show_blocks(self, blocks: list[Block]) -> None:
        chosen = self._chosen()
        self._blocks = blocks
        self.table.setRowCount(len(blocks))
        for row, block in enumerate(blocks):
            for column, text in enumerate(self._cells(block)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(row, column, item)
        for column in range(1, len(_HEADS)):
            self.table.resizeColumnToContents(column)
        if blocks:
            ids = [block.id for block in blocks]
            same = chosen is not None and chosen.id in ids
            self.table.setCurrentCell(ids.index(chosen.id) if same and chosen else 0, 0)
        self._tell()

    def lifted(self) -> None:
        """The block went: it can be put back."""
        self._lifted += 1
        self._tell()

    def put_back(self) -> None:
        self._lifted = max(0, self._lifted - 1)
        self._tell()

    def _cells(self, block: Block) -> tuple[str, ...]:
        return (
            visible(block.value),
            field_words(block.field),
            state_words(block),
            tr("for ever") if block.until is None else moment(block.until),
            digits(block.hits),
            self._reason_name(block.site, block.reason),
            visible(block.by) or tr("here"),
            moment(block.made_at),
            block.site,
        )

    def _foot(self) -> QHBoxLayout:
        self.lift_button = QPushButton(tr("Lift the block (L)"), self)
        self.lift_button.clicked.connect(self._lift)
        self.undo_button = QPushButton(tr("Put it back (Z)"), self)
        self.undo_button.clicked.connect(self._undo)
        close = QPushButton(tr("Close (Esc)"), self)
        close.clicked.connect(self.reject)
        for key, call in (
            (Qt.Key.Key_L, self._lift),
            (Qt.Key.Key_Delete, self._lift),
            (Qt.Key.Key_Z, self._undo),
        ):
            QShortcut(QKeySequence(key), self, call).setAutoRepeat(False)
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        for button in (self.undo_button, self.lift_button, close):
            row.addWidget(button)
        return row

    def _tell(self) -> None:
        block = self._chosen()
        self.lift_button.setEnabled(block is not None)
        self.undo_button.setVisible(self._lifted > 0)
        trashed = self._trashed_by(block.id) if block is not None else []
        self.caught.clear()
        for comment in trashed:
            when, words = moment(comment.created_at), plain(comment.text, 160) or tr("(empty)")
            self.caught.addItem(f"{when}  {name_or_guest(comment.author_name)}: {words}")
        self.caught.setVisible(bool(trashed))
        self.words.say(self._about(block, len(trashed)))

    def _about(self, block: Block | None, trashed: int) -> str:
        if block is None:
            if self._blocks:
                return ""
            key = self._keys.named("block")
            return tr("Nobody is blocked. {key} blocks an author.", key=key)
        if block.note:
            return visible(block.note)
        if trashed:
            return trn(
                trashed,
                "Lifting it brings back {n} comment that it trashed since.",
                "Lifting it brings back {n} comments that it trashed since.",
            )
        if block.way == Way.THERE:
            return tr(
                "The site itself trashes what they write. Lifting it brings nothing of that back."
            )
        return tr(
            "It has caught nothing since it was made. What was trashed together with it comes"
            " back with {key}.",
            key=self._keys.named("undo"),
        )

    def _chosen(self) -> Block | None:
        row = self.table.currentRow()
        return self._blocks[row] if 0 <= row < len(self._blocks) else None

    def _lift(self) -> None:
        block = self._chosen()
        if block is not None:
            self.lift.emit(block.id)

    def _undo(self) -> None:
        if self._lifted:
            self.undo.emit()


def _table(parent: QWidget) -> QTableWidget:
    table = QTableWidget(0, len(_HEADS), parent)
    table.setHorizontalHeaderLabels([tr(head) for head in _HEADS])
    table.setAccessibleName(tr("Blocked authors"))
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
