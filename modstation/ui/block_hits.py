"""What the chosen block met, newest first: from here at once, from the site's log as it answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableWidget, QVBoxLayout, QWidget

from modstation.core.blocks import Block, Way
from modstation.core.errors import Offline, Trouble
from modstation.core.translation import mark, tr
from modstation.desk.hits import HitRow
from modstation.ui.block_table import fill_row, lay_out_table
from modstation.ui.invisible import visible
from modstation.ui.labels import PlainLabel, set_look
from modstation.ui.masks import Masks
from modstation.ui.richtext import plain
from modstation.ui.words import STATUS, moment, name_or_guest

_HEADS = (mark("When"), mark("What was done"), mark("Author"), mark("Comment"), mark("Now"))
_COMMENT = _HEADS.index("Comment")  # takes what the others leave
_WIDEST_PX = 280
_BY_SITE = {
    "trash": mark("trashed by the site"),
    "spam": mark("marked as spam by the site"),
    "hold": mark("held back by the site"),
}
_PAUSE_MS = 200  # who walks through the list asks the site once, at the end of the walk


class HitsPane(QWidget):
    """`asked` wants the log of a block (its answer is to be given to `show_answer`); `chosen`
    carries the row that somebody wants to see."""

    asked = Signal(object)
    chosen = Signal(object)

    def __init__(self, masks: Masks, parent: QWidget) -> None:
        super().__init__(parent)
        self._masks = masks
        self._block: Block | None = None
        self._rows: list[HitRow] = []
        self._told: dict[tuple[int, int], list[HitRow]] = {}  # by block, and how often it hit
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.asked.emit(self._block))
        self.title = PlainLabel(tr("What it met"), name="stripTitle")
        self.state = PlainLabel(wrap=True, look="quiet")
        self.table = QTableWidget(self)
        lay_out_table(self.table, _HEADS)
        self.table.horizontalHeader().setSectionResizeMode(_COMMENT, QHeaderView.ResizeMode.Stretch)
        self.table.setAccessibleName(tr("What the block met, newest first"))
        self.table.itemActivated.connect(lambda item: self.chosen.emit(self._rows[item.row()]))
        masks.changed.connect(self._fill)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addWidget(self.state, 1)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        self._fill()  # an empty table has a head, too, that has to be read

    def show_block(self, block: Block | None, here: list[HitRow], *, by_site: bool) -> None:
        """What is known at once. Where its site keeps a log, that is asked for."""
        self._pause.stop()
        same = self._block is not None and block is not None and block.id == self._block.id
        self._block = block
        self.setVisible(block is not None)
        if block is None:
            return
        known = self._told.get((block.id, block.hits))
        if known is not None:
            self._show(known, _nothing(known))
        elif block.remote is None or not by_site:
            gone = block.way == Way.THERE and not by_site
            self._show(here, _NO_LOG if gone else _nothing(here))
        else:
            # Who reads on while it hits again keeps what is there until the answer comes.
            if not same:
                self._show(here, _LOADING)
            self._pause.start()

    def show_answer(self, block: Block, rows: list[HitRow], trouble: Trouble | None) -> None:
        """All that is known of it now; `trouble` is why the site's log is missing."""
        if trouble is None:
            self._told[block.id, block.hits] = rows
        if self._block is not None and block.id == self._block.id:
            self._show(rows, _nothing(rows) if trouble is None else _missing(trouble), bad=trouble)

    def show_no_log(self, block: Block, here: list[HitRow]) -> None:
        """The plugin is gone since the list was opened."""
        if self._block is not None and block.id == self._block.id:
            self._show(here, _NO_LOG)

    def tell(self, text: str) -> None:
        self.state.say(text)
        self.state.show_if(bool(text))

    def _show(self, rows: Sequence[HitRow], state: str, *, bad: object = None) -> None:
        set_look(self.state, "bad", bad is not None)
        self.tell(tr(state) if state in (_LOADING, _NO_LOG, _NOTHING) else state)
        if list(rows) != self._rows:
            self._rows = list(rows)
            self._fill()

    def _fill(self) -> None:
        at = self.table.currentRow()
        self.table.setRowCount(len(self._rows))
        for row, hit in enumerate(self._rows):
            fill_row(self.table, row, self._cells(hit))
        for column in set(range(len(_HEADS))) - {_COMMENT}:
            self.table.resizeColumnToContents(column)
            self.table.setColumnWidth(column, min(_WIDEST_PX, self.table.columnWidth(column)))
        if self._rows:
            self.table.setCurrentCell(min(max(at, 0), len(self._rows) - 1), 0)

    def _cells(self, hit: HitRow) -> tuple[str, ...]:
        done = _BY_SITE.get(hit.action)
        words = plain(hit.source, 160)
        return (
            moment(hit.at),
            tr("trashed from here") if hit.here else tr(done) if done else visible(hit.action),
            name_or_guest(hit.author_name),
            self._masks.words(hit.key.site, words) or tr("(empty)"),
            tr(STATUS[hit.status]) if hit.status is not None else "",
        )


_LOADING = mark("Asking the site for what it met there…")
_NO_LOG = mark(
    "The site has no companion plugin now, so its log cannot be read: this is what was trashed from"
    " here."
)
_NOTHING = mark("Nothing yet.")


def _nothing(rows: Sequence[HitRow]) -> str:
    return "" if rows else _NOTHING


def _missing(trouble: Trouble) -> str:
    if isinstance(trouble, Offline):
        return tr("The site's log cannot be read now: {why}", why=trouble.message)
    return str(trouble)
