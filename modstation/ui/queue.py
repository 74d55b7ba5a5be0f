"""The list of waiting comments: three painted lines a row."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPixmap,
)
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from modstation.core.marks import Mark
from modstation.core.translation import tr
from modstation.desk.views import QueueRow
from modstation.ui import mirror
from modstation.ui.assets import icon
from modstation.ui.invisible import visible
from modstation.ui.queue_model import QueueModel
from modstation.ui.richtext import plain
from modstation.ui.rows import RIGHT, RowList, paint_line
from modstation.ui.score_bars import BAR_PX, Bar, paint_bar, words
from modstation.ui.theme import Theme
from modstation.ui.words import age, name_or_guest

ROW_PX = 66
MARK_PX = 13
TICK_PX = 15
_PAD_PX = 14
_KNOWN = 96


class _Look(NamedTuple):
    """All that the picture of a row depends on, but the theme."""

    row: QueueRow
    width: int
    age: str
    chosen: bool
    dimmed: bool
    picked: bool


class RowPainter(QStyledItemDelegate):
    """Draws author and age, the beginning of the comment, and its article."""

    def __init__(
        self, model: QueueModel, theme: Theme, clock: Callable[[], int], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._clock = clock
        self._small = QFont(parent.font())
        self._small.setPixelSize(12)
        self._plain = QFont(parent.font())
        self._plain.setPixelSize(13)
        self._bold = QFont(self._plain)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._known: dict[tuple[int, bool], tuple[_Look, int, QPixmap]] = {}
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._colours = {
            name: theme.colour(name)
            for name in ("panel", "text", "faint", "line", "accent", "chosen", "warn", "bad")
        }
        self._theme = theme
        self._known.clear()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, ROW_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row, gone, picked = self._model.look(index.row())
        if row is None:
            return
        old = age(row.created_at, self._clock())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        look = _Look(row, option.rect.width(), old, chosen, gone, picked)
        scale = painter.device().devicePixelRatio()
        if scale == int(scale):
            painter.drawPixmap(option.rect.topLeft(), self._picture(look, int(scale)))
            return
        # A picture would be blurred where rows do not begin on whole pixels of the screen.
        painter.save()
        painter.translate(option.rect.topLeft())
        self._draw(painter, look)
        painter.restore()

    def prepare(self, place: int, width: int, scale: float) -> None:
        """Draw a row that will be the chosen one before long."""
        row, _, _ = self._model.look(place)
        if row is not None and scale == int(scale):
            old = age(row.created_at, self._clock())
            self._picture(_Look(row, width, old, True, False, False), int(scale))

    def _picture(self, look: _Look, scale: int) -> QPixmap:
        """The row as it was drawn before: when one row leaves, all below it only move."""
        known = self._known.get((look.row.n, look.chosen))
        if known is not None and known[:2] == (look, scale):
            return known[2]
        if len(self._known) >= _KNOWN:
            self._known.clear()
        picture = QPixmap(look.width * scale, ROW_PX * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(self._colours["panel"])
        painter = QPainter(picture)
        self._draw(painter, look)
        painter.end()
        self._known[look.row.n, look.chosen] = (look, scale, picture)
        return picture

    def _draw(self, painter: QPainter, look: _Look) -> None:
        area = QRect(0, 0, look.width, ROW_PX)
        self._ground(painter, area, look.chosen)
        self._lines(painter, area, look)

    def _ground(self, painter: QPainter, area: QRect, chosen: bool) -> None:
        if chosen:
            painter.fillRect(area, self._colours["chosen"])
            edge = mirror.lies(painter, QRect(area.left(), area.top(), 3, ROW_PX))
            painter.fillRect(edge, self._colours["accent"])
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, self._colours["line"])

    def _lines(self, painter: QPainter, area: QRect, look: _Look) -> None:
        row, faint = look.row, self._colours["faint"]
        ink = self._colours["faint" if look.dimmed else "text"]
        top = QRect(_PAD_PX, 7, area.width() - 2 * _PAD_PX, 18)
        middle, bottom = top.translated(0, 18), top.translated(0, 35)
        if look.picked:
            self._tick(painter, top)
        top.setRight(paint_line(painter, top, look.age, self._small, faint, RIGHT) - 8)
        mark = tr("Conflict") if row.conflict else tr("Refused") if row.refused else ""
        if mark:
            colour = self._colours["warn" if row.conflict else "bad"]
            top.setRight(paint_line(painter, top, mark, self._bold, colour, RIGHT) - 8)
        self._marks(painter, top, row.marks)
        paint_line(painter, top, name_or_guest(row.author_name), self._bold, ink)
        paint_line(painter, middle, plain(row.excerpt, 110) or tr("(empty)"), self._plain, ink)
        if row.risk is not None and row.over:
            self._score(painter, bottom, Bar(words(row.label), row.risk, True))
        paint_line(painter, bottom, visible(row.article), self._small, faint)

    def _tick(self, painter: QPainter, line: QRect) -> None:
        """Before the name, which moves over."""
        drawing = icon("approve", self._theme.accent, TICK_PX)
        place = QRect(line.left(), line.center().y() - 7, TICK_PX, TICK_PX)
        drawing.paint(painter, mirror.lies(painter, place))
        line.setLeft(line.left() + TICK_PX + 4)

    def _marks(self, painter: QPainter, line: QRect, marks: tuple[Mark, ...]) -> None:
        """Small signs at the right of the line, which becomes shorter by them."""
        for mark in reversed(marks):
            left = line.right() - MARK_PX
            drawing = icon(f"mark-{mark}", self._theme.muted, MARK_PX)
            place = QRect(left, line.center().y() - 6, MARK_PX, MARK_PX)
            drawing.paint(painter, mirror.lies(painter, place))
            line.setRight(left - 4)

    def _score(self, painter: QPainter, line: QRect, bar: Bar) -> None:
        """The worst score, at the right of the line, which becomes shorter by it."""
        paint_bar(painter, self._theme, line.right() - BAR_PX, line.center().y() + 1, bar)
        line.setRight(line.right() - BAR_PX - 6)
        colour = self._colours["bad"]
        line.setRight(paint_line(painter, line, bar.name, self._small, colour, RIGHT) - 10)


class QueueView(RowList):
    """Shows the model; its rows stay where they are on the screen while others come and go."""

    def __init__(
        self, model: QueueModel, theme: Theme, clock: Callable[[], int], parent: QWidget | None
    ) -> None:
        super().__init__(model, tr("Waiting comments"), ROW_PX, parent)
        self.setAutoScroll(False)
        self.painter = RowPainter(model, theme, clock, self)
        self.setItemDelegate(self.painter)

    def place(self) -> int:
        """The chosen place; -1 when nothing is."""
        return self.currentIndex().row()

    def choose(self, place: int) -> None:
        """Make a place current, scrolling only when it is out of sight."""
        super().choose(place)
        self._keep_in_sight(place)

    def prepare(self, place: int) -> None:
        """Have a row at hand as it looks when it is chosen."""
        self.painter.prepare(place, self.columnWidth(0), self.devicePixelRatioF())

    def stay_put(self, rows: int) -> None:
        """Rows were put in above: scroll along, so that nothing on the screen moves."""
        bar = self.verticalScrollBar()
        self.updateGeometries()
        bar.setValue(bar.value() + rows * ROW_PX)

    def top_of_current(self) -> int:
        """Where the chosen row begins in the list on the screen, in pixels."""
        return self.visualRect(self.currentIndex()).top()

    def hold(self, place: int, top_px: int) -> None:
        """The list was laid out anew: scroll so that a place begins where it began before."""
        self.updateGeometries()
        self.verticalScrollBar().setValue(place * ROW_PX - top_px)

    def _keep_in_sight(self, place: int) -> None:
        bar = self.verticalScrollBar()
        top, height = place * ROW_PX, self.viewport().height()
        if top < bar.value():
            bar.setValue(top)
        elif top + ROW_PX > bar.value() + height:
            bar.setValue(top + ROW_PX - height)
