"""Painted panes in languages that are written from right to left.

Whoever paints reckons from the left, as if everybody read that way; what is drawn then lies on
the other side where the layout does.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QStyle

_OTHER = {
    Qt.AlignmentFlag.AlignLeft: Qt.AlignmentFlag.AlignRight,
    Qt.AlignmentFlag.AlignRight: Qt.AlignmentFlag.AlignLeft,
}


def from_right() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def lies(painter: QPainter, place: QRect) -> QRect:
    """Where a place lies on what is painted on."""
    return placed(place, _width(painter)) if from_right() else place


def lies_f(painter: QPainter, place: QRectF) -> QRectF:
    if from_right():
        return QRectF(_width(painter) - place.right(), place.y(), place.width(), place.height())
    return place


def placed(place: QRect, width: int) -> QRect:
    """Where a place lies in something that is so wide."""
    whole = QRect(0, 0, width, 1)
    return QStyle.visualRect(QGuiApplication.layoutDirection(), whole, place)


def side(wanted: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """How a text is aligned in such a place; the same whatever the text's own direction."""
    return (_OTHER[wanted] if from_right() else wanted) | Qt.AlignmentFlag.AlignAbsolute


def _width(painter: QPainter) -> int:
    on = painter.device()
    scale = on.devicePixelRatio() if isinstance(on, QPixmap) else 1  # a widget has it in itself
    return round(on.width() / scale)
