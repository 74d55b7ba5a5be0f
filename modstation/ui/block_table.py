"""The table of blocks: what, why, by whom, until when, and how far each is on its way."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from modstation.core.blocks import Block, Way
from modstation.core.translation import digits, mark, tr
from modstation.ui.block_words import field_words, state_words
from modstation.ui.invisible import visible
from modstation.ui.words import moment

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
_STATE, _REASON, _SITE = (_HEADS.index(head) for head in ("State", "Reason", "Site"))
_HITS = _HEADS.index("Hits")
_WIDEST_PX = {_STATE: 210, _REASON: 170}  # of cells with whole sentences; the rest is in the tip
_WHO_PX = 200  # who is blocked, at the least


def lay_out_table(table: QTableWidget, heads: Sequence[str]) -> None:
    """Lines to choose one from; the `heads` are marked for translation."""
    table.setColumnCount(len(heads))
    table.setHorizontalHeaderLabels([tr(head) for head in heads])
    table.verticalHeader().hide()
    head = table.horizontalHeader()
    head.setHighlightSections(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)


def fill_row(table: QTableWidget, row: int, cells: Sequence[str]) -> None:
    """Each cell's words in full in its tip."""
    for column, text in enumerate(cells):
        item = QTableWidgetItem(text)
        item.setToolTip(text)
        table.setItem(row, column, item)


class BlockTable(QTableWidget):
    """`reason_name` names a reason of a site by its code; `by_site`: whether it blocks by
    itself."""

    def __init__(
        self,
        reason_name: Callable[[str, str | None], str],
        by_site: Callable[[str], bool],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._reason_name = reason_name
        self._by_site = by_site
        self._blocks: list[Block] = []
        self._helped: set[str] = set()
        self._met: dict[int, int] = {}  # by id, what a log told since the count was read
        lay_out_table(self, _HEADS)
        self.setAccessibleName(tr("Blocked authors"))

    def show_blocks(self, blocks: list[Block]) -> None:
        """Who reads a line goes on reading it, or the one that took its place."""
        chosen = self.chosen()
        self._blocks = blocks
        self._helped = {site for site in {b.site for b in blocks} if self._by_site(site)}
        self.setRowCount(len(blocks))
        for row, block in enumerate(blocks):
            fill_row(self, row, self._cells(block))
        self._fit()
        if blocks:
            self.setCurrentCell(_place_of(chosen, blocks), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As wide as their words, and the first one what is left. A single site goes unsaid."""
        self.setColumnHidden(_SITE, len({block.site for block in self._blocks}) < 2)
        taken = 0
        for column in range(1, len(_HEADS)):
            self.resizeColumnToContents(column)
            width = min(self.columnWidth(column), _WIDEST_PX.get(column, self.width()))
            self.setColumnWidth(column, width)
            taken += 0 if self.isColumnHidden(column) else width
        self.setColumnWidth(0, max(_WHO_PX, self.viewport().width() - taken))

    def chosen(self) -> Block | None:
        row = self.currentRow()
        return self._blocks[row] if 0 <= row < len(self._blocks) else None

    def count_at_least(self, id: int, count: int) -> None:
        """A log lists as many: the count that was read with the list is older."""
        self._met[id] = count
        for row, block in enumerate(self._blocks):
            item = self.item(row, _HITS)
            if block.id == id and item is not None:
                item.setText(self._hits(block))

    def is_helped(self, block: Block) -> bool:
        """Whether its site blocks by itself."""
        return block.site in self._helped

    def can_be_put(self, block: Block) -> bool:
        """Whether its site can be asked to take it."""
        return block.way in (Way.HERE, Way.REFUSED) and self.is_helped(block)

    def only_here(self) -> list[int]:
        """The ids of those that are local without need."""
        return [b.id for b in self._blocks if b.way == Way.HERE and self.is_helped(b)]

    def _cells(self, block: Block) -> tuple[str, ...]:
        return (
            visible(block.value),
            field_words(block.field),
            state_words(block, by_site=self.is_helped(block)),
            tr("for ever") if block.until is None else moment(block.until),
            self._hits(block),
            self._reason_name(block.site, block.reason),
            visible(block.by) or tr("here"),
            moment(block.made_at),
            block.site,
        )

    def _hits(self, block: Block) -> str:
        return digits(max(block.hits, self._met.get(block.id, 0)))


def _place_of(chosen: Block | None, blocks: list[Block]) -> int:
    if chosen is None:
        return 0
    same = [(block.id == chosen.id, _what(block) == _what(chosen)) for block in blocks]
    return max(range(len(same)), key=lambda place: same[place])


def _what(block: Block) -> tuple[str, str, str]:
    return block.site, block.field, block.value
