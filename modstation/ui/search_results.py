"""What a search found, as painted rows: who, the words that matched, and where it is now."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from modstation.core.marking import Excerpt
from modstation.core.model import Status
from modstation.core.translation import tr
from modstation.desk.search import SearchRow
from modstation.ui import mirror
from modstation.ui.invisible import find_hidden, visible
from modstation.ui.rows import RIGHT, RowList, paint_line
from modstation.ui.theme import Theme
from modstation.ui.words import STATUS, age, name_or_guest

ROW_PX = 86
_PAD_PX = 14
_LINE_PX = 18
_ROW_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_COLOURS = {Status.APPROVED: "good", Status.SPAM: "bad", Status.TRASH: "bad"}


class ResultsModel(QAbstractTableModel):
    """The rows of all pages that were read; `shown` makes of a row what is shown of it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[SearchRow] = []
        self.shown: Callable[[SearchRow], SearchRow] = lambda row: row

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.shown(self.rows[index.row()])
        if role == _ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words = visible(row.excerpt.text)
            return f"{state_words(row)}, {name_or_guest(row.author.text)}: {words}"
        return None

    def show_rows(self, rows: Iterable[SearchRow]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def add(self, rows: Sequence[SearchRow]) -> None:
        """Put the next page below the others."""
        if rows:
            first = len(self.rows)
            self.beginInsertRows(_NOWHERE, first, first + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()

    def renew(self, rows: Iterable[SearchRow]) -> None:
        """Show these as they stand now."""
        places = {row.n: place for place, row in enumerate(self.rows)}
        for row in rows:
            place = places[row.n]
            self.rows[place] = row
            self.dataChanged.emit(self.index(place, 0), self.index(place, 0))

    def show_anew(self) -> None:
        """Another thing is shown of the same rows."""
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))

    def place(self, n: int) -> int | None:
        return next((place for place, row in enumerate(self.rows) if row.n == n), None)


class ResultsView(RowList):
    """Shows the rows, and tells when somebody came to them by Tab."""

    entered_by_key = Signal()

    def __init__(self, model: ResultsModel, theme: Theme, clock: Callable[[], int]) -> None:
        super().__init__(model, tr("What was found"), ROW_PX)
        self.painter = ResultPainter(theme, clock, self)
        self.setItemDelegate(self.painter)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.entered_by_key.emit()


class ResultPainter(QStyledItemDelegate):
    """Author and age, two lines around what matched, then status, reason and article."""

    def __init__(self, theme: Theme, clock: Callable[[], int], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock = clock
        self._small, self._plain = QFont(parent.font()), QFont(parent.font())
        self._small.setPixelSize(12)
        self._plain.setPixelSize(13)
        self._bold = QFont(self._plain)
        self._bold.setWeight(QFont.Weight.DemiBold)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: SearchRow = index.data(_ROW_ROLE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.translate(option.rect.topLeft())
        self._ground(painter, option.rect.width(), chosen)
        self._lines(painter, option.rect.width() - 2 * _PAD_PX, row)
        painter.restore()

    def _ground(self, painter: QPainter, width: int, chosen: bool) -> None:
        if chosen:
            painter.fillRect(0, 0, width, ROW_PX, self._theme.colour("chosen"))
            edge = mirror.lies(painter, QRect(0, 0, 3, ROW_PX))
            painter.fillRect(edge, self._theme.colour("accent"))
        painter.fillRect(0, ROW_PX - 1, width, 1, self._theme.colour("line"))

    def _lines(self, painter: QPainter, width: int, row: SearchRow) -> None:
        faint = self._theme.colour("faint")
        line, when = QRect(_PAD_PX, 6, width, _LINE_PX), age(row.created_at, self._clock())
        left = paint_line(painter, line, when, self._small, faint, RIGHT)
        who = row.email if row.email.marks and not row.author.marks else row.author
        who = who if who.text else Excerpt(name_or_guest(""))
        self._marked(painter, QRect(_PAD_PX, 6, left - 8 - _PAD_PX, _LINE_PX), who, self._bold)
        words = row.excerpt if row.excerpt.text else Excerpt(tr("(empty)"))
        self._marked(painter, QRect(_PAD_PX, 25, width, 2 * _LINE_PX), words, self._plain)
        line = line.translated(0, 56)
        colour = self._theme.colour("warn" if row.conflict else _COLOURS.get(row.status, "accent"))
        state = state_words(row)
        paint_line(painter, line, state, self._small, colour)
        line.setLeft(line.left() + QFontMetrics(self._small).horizontalAdvance(f"{state}  "))
        paint_line(painter, line, visible(row.article), self._small, faint)

    def _marked(self, painter: QPainter, area: QRect, excerpt: Excerpt, font: QFont) -> None:
        """As many lines as the area holds; what was looked for stands out."""
        shown = with_names(excerpt)
        lines = area.height() // _LINE_PX
        layout, end = self._laid_out(shown, font, area.width(), lines)
        if end < len(shown.text):
            cut = Excerpt(shown.text[: max(0, end - 2)].rstrip() + "…", shown.marks)
            layout, _ = self._laid_out(cut, font, area.width(), lines)
        painter.setPen(self._theme.colour("text"))
        layout.draw(painter, QPointF(mirror.lies(painter, area).topLeft()))

    def _laid_out(
        self, excerpt: Excerpt, font: QFont, width: int, lines: int
    ) -> tuple[QTextLayout, int]:
        """The layout, and how much of the text it holds."""
        layout = QTextLayout(excerpt.text, font)
        option = QTextOption()
        option.setAlignment(mirror.side(Qt.AlignmentFlag.AlignLeft))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([self._format(*mark) for mark in _utf16(excerpt)])
        end = 0
        layout.beginLayout()
        for number in range(lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, number * _LINE_PX))
            end = line.textStart() + line.textLength()
        layout.endLayout()
        return layout, len(
            excerpt.text.encode("utf-16-le")[: 2 * end].decode("utf-16-le", "ignore")
        )

    def _format(self, start: int, end: int) -> QTextLayout.FormatRange:
        look = QTextCharFormat()
        look.setBackground(self._theme.colour("warn_back"))
        look.setForeground(self._theme.colour("text"))
        look.setFontWeight(QFont.Weight.Bold)
        found = QTextLayout.FormatRange()
        found.start, found.length, found.format = start, end - start, look
        return found


def state_words(row: SearchRow) -> str:
    """Where it is now: "trash: Personal attack", "pending", "conflict"."""
    if row.conflict:
        return tr("conflict")
    words = tr(STATUS[row.status])
    if row.reason:
        words = f"{words}: {visible(tr(row.reason))}"
    return tr("{state}, on its way", state=words) if row.waiting else words


def with_names(excerpt: Excerpt) -> Excerpt:
    """The same with names for what cannot be seen, the marks moved along."""
    text, marks = excerpt.text, list(excerpt.marks)
    for at, name in reversed(find_hidden(text)):
        shown = f"⟦{name}⟧"
        text = f"{text[:at]}{shown}{text[at + 1 :]}"
        by = len(shown) - 1
        marks = [(a + by * (a > at), b + by * (b > at)) for a, b in marks]
    return Excerpt(text, tuple(marks))


def _utf16(excerpt: Excerpt) -> Iterable[tuple[int, int]]:
    """The marks in Qt's characters, within the text."""
    for start, end in excerpt.marks:
        if start < len(excerpt.text):
            yield _units(excerpt.text[:start]), _units(excerpt.text[:end])


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
