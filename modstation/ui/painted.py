"""Panes that are drawn once and then shown from that picture, for as long as they look the same.

Drawing words is most of what a key press costs. So what a pane looks like is a value: the same
value is the same picture, and a picture can be made before it is wanted.
"""

from __future__ import annotations

from abc import abstractmethod
from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from modstation.ui.theme import Theme

Look = TypeVar("Look", bound=Hashable)

_KEPT = 4  # what is shown, what comes next, and one's way back


class Painted(QWidget, Generic[Look]):
    """Whoever derives from it says in `look` all that its picture depends on, but size and theme,
    and paints that in `draw`, on `ground` (the name of a colour)."""

    def __init__(self, theme: Theme, ground: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing is drawn below it
        self._theme = theme
        self._ground = ground
        self._pictures: OrderedDict[Hashable, QPixmap] = OrderedDict()

    # Qt's classes have a metaclass of their own, so that only the type checker minds these.

    @property
    @abstractmethod
    def look(self) -> Look:
        """All that the picture depends on."""

    @abstractmethod
    def draw(self, painter: QPainter, size: QSize, look: Look) -> None:
        """Paint that on the ground, which is filled already."""

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._pictures.clear()
        self.update()

    def prepare(self, look: Look, size: QSize) -> None:
        """Draw what will be wanted before long."""
        scale = self.devicePixelRatioF()
        if scale == int(scale) and not size.isEmpty():
            self._picture(look, size, int(scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        scale = self.devicePixelRatioF()
        if scale == int(scale):
            painter.drawPixmap(0, 0, self._picture(self.look, self.size(), int(scale)))
        else:  # it may not begin on a whole pixel of the screen: a picture would be blurred
            self._draw_whole(painter, self.size(), self.look)
        painter.end()

    def _picture(self, look: Look, size: QSize, scale: int) -> QPixmap:
        key = look, size.width(), size.height(), scale
        known = self._pictures.get(key)
        if known is None:
            known = QPixmap(size * scale)
            known.setDevicePixelRatio(scale)
            painter = QPainter(known)
            self._draw_whole(painter, size, look)
            painter.end()
            self._pictures[key] = known
            while len(self._pictures) > _KEPT:
                self._pictures.popitem(last=False)
        self._pictures.move_to_end(key)
        return known

    def _draw_whole(self, painter: QPainter, size: QSize, look: Look) -> None:
        painter.setLayoutDirection(self.layoutDirection())  # a picture has none of its own
        painter.fillRect(QRect(0, 0, size.width(), size.height()), self._theme.colour(self._ground))
        self.draw(painter, size, look)
