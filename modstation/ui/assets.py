"""Where style sheets and icons lie, in a source tree as in an installed package."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from modstation import RESOURCES

_SCALES = (1.0, 2.0, 3.0)


def style_sheet() -> str:
    return (RESOURCES / "style" / "window.qss").read_text("utf-8")


def icons_folder() -> str:
    """As style sheets want it: with slashes, on Windows too."""
    return (RESOURCES / "icons").as_posix()


@cache
def icon(name: str, colour: str, size_px: int = 16) -> QIcon:
    """A drawing from resources/icons in one colour, sharp on every screen."""
    source = (RESOURCES / "icons" / f"{name}.svg").read_text("utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
    drawn = QIcon()
    for scale in _SCALES:
        pixmap = QPixmap(QSize(round(size_px * scale), round(size_px * scale)))
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size_px, size_px))
        painter.end()
        drawn.addPixmap(pixmap)
    return drawn


def app_icon() -> QIcon:
    return icon("modstation", "#000000", 64)
