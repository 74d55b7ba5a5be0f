"""What was decided, newest first, with its way to the site; read as far as somebody scrolls."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from modstation.core.translation import mark, tr
from modstation.desk.views import HistoryRow
from modstation.ui.invisible import visible
from modstation.ui.labels import PlainLabel
from modstation.ui.richtext import plain
from modstation.ui.words import moment, name_or_guest

Pages = Callable[[int | None, int], list[HistoryRow]]
Index = QModelIndex | QPersistentModelIndex
_HEADS = (mark("When"), mark("Decided"), mark("Why"), mark("Author"), mark("Comment"), mark("Now"))
_WIDTHS = (140, 130, 150, 160, 300, 150)
_TAKES_THE_REST = _HEADS.index("Comment")
_PAGE = 200
_ROW_PX = 28
_RENEW_MS = 1_000


class PastModel(QAbstractTableModel):
    """Decisions below each other: `cells` gives the words of one, a cell for each of `heads`,
    which are marked for translation."""

    def __init__(
        self,
        heads: Sequence[str],
        cells: Callable[[HistoryRow], Sequence[str]],
        parent: QObject,
        rows: Sequence[HistoryRow] = (),
    ) -> None:
        super().__init__(parent)
        self._heads = heads
        self._cells = cells
        self.rows = list(rows)

    def show_rows(self, rows: list[HistoryRow]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(self._heads[section])
        return None

    def data(self, index: Index, role: int = 0) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._cells(self.rows[index.row()])[index.column()]
        return None


class HistoryModel(PastModel):
    """Rows of one page after the other; `pages` reads the one that follows a `seq`."""

    def __init__(self, pages: Pages, parent: QObject) -> None:
        super().__init__(_HEADS, _cells, parent, pages(None, _PAGE))
        self._pages = pages
        self._whole = len(self.rows) < _PAGE

    def canFetchMore(self, parent: Index) -> bool:
        return not self._whole and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        more = self._pages(self.rows[-1].seq, _PAGE)
        self._whole = len(more) < _PAGE
        if more:
            first = len(self.rows)
            self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
            self.rows += more
            self.endInsertRows()

    def renew(self, first: int, last: int) -> None:
        """Read these rows again: what waited a moment ago may have arrived."""
        if not 0 <= first <= last < len(self.rows):
            return
        now = self._pages(self.rows[first].seq + 1, last - first + 1)
        if now != self.rows[first : last + 1] and len(now) == last - first + 1:
            self.rows[first : last + 1] = now
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(_HEADS) - 1))


class HistoryDialog(QDialog):
    """Emits the number of the comment whose card is wanted, and closes."""

    chosen = Signal(int)

    def __init__(self, pages: Pages, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What you decided"))
        self.resize(min(1060, parent.width() - 60), min(560, parent.height() - 80))
        self.model = HistoryModel(pages, self)
        self.table = self._table()
        show = QPushButton(tr("Show the comment (Enter)"), self)
        show.setEnabled(bool(self.model.rows))
        show.clicked.connect(self._choose)
        close = QPushButton(tr("Close (Esc)"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        some = tr("Newest first.") if self.model.rows else tr("Nothing has been decided yet.")
        row.addWidget(PlainLabel(some, look="quiet"), 1)
        row.addWidget(show)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        timer = QTimer(self)
        timer.timeout.connect(self._renew)
        timer.start(_RENEW_MS)
        self.finished.connect(timer.stop)  # it lives on for a moment, the store may not

    def _table(self) -> QTableView:
        table = past_table(self.model, tr("What you decided, newest first"), _WIDTHS, self)
        table.horizontalHeader().setSectionResizeMode(
            _TAKES_THE_REST, QHeaderView.ResizeMode.Stretch
        )
        table.doubleClicked.connect(lambda _: self._choose())
        if self.model.rows:
            table.setCurrentIndex(self.model.index(0, 0))
        table.setFocus()
        return table

    def _choose(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self.model.rows):
            self.accept()
            self.chosen.emit(self.model.rows[row].n)

    def _renew(self) -> None:
        first = self.table.rowAt(0)
        last = self.table.rowAt(self.table.viewport().height() - 1)
        self.model.renew(first, last if last >= 0 else len(self.model.rows) - 1)


def past_table(
    model: QAbstractTableModel, name: str, widths: Sequence[int], parent: QWidget
) -> QTableView:
    """Decisions below each other, a line each; a column beyond the `widths` takes the rest."""
    table = QTableView(parent)
    table.setModel(model)
    table.setAccessibleName(name)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(_ROW_PX)
    head = table.horizontalHeader()
    head.setHighlightSections(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
    head.setStretchLastSection(len(widths) < model.columnCount())
    for column, width in enumerate(widths):
        table.setColumnWidth(column, width)
    table.setWordWrap(False)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    return table


def _cells(row: HistoryRow) -> tuple[str, ...]:
    words = tr("(deleted on the site)") if row.deleted else plain(row.excerpt, 120) or tr("(empty)")
    author = name_or_guest(row.author_name)
    return (moment(row.made_at), row.done, visible(row.why), author, words, visible(row.way))
