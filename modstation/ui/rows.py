"""Lists of painted rows of one height: what the queue and what a search found have in common."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from modstation.ui import mirror

LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight


class RowList(QTableView):
    """Tells which row was chosen by hand. Keys are the window's business.

    A table view with a fixed row height opens a million rows in milliseconds where list and tree
    views take seconds, since it never asks a row for its size.
    """

    chosen = Signal(int)

    def __init__(
        self, model: QAbstractItemModel, name: str, row_px: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("queue")
        self.setAccessibleName(name)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(row_px)
        self.verticalHeader().setDefaultSectionSize(row_px)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setModel(model)
        # Not the selection's own signal: it also speaks when a removal moves the current row.
        self.pressed.connect(lambda index: self.chosen.emit(index.row()))

    def choose(self, place: int) -> None:
        self.setCurrentIndex(self.model().index(place, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.ignore()  # dragging over rows must not walk through them

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnWidth(0, self.viewport().width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()


def paint_line(
    painter: QPainter,
    line: QRect,
    text: str,
    font: QFont,
    colour: QColor,
    side: Qt.AlignmentFlag = LEFT,
) -> int:
    """Draw one elided line; the x where it begins, as reckoned from the left (see `mirror`)."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
    painter.setFont(font)
    painter.setPen(colour)
    align = mirror.side(side) | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(mirror.lies(painter, line), align, shown)
    return line.right() - metrics.horizontalAdvance(shown) if side is RIGHT else line.left()
