"""Where the panes stand: queue on the left, card in the middle, article and author at the side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from modstation.ui.window_settings import WindowSettings

_LEAST_PX = (220, 420, 180)


def stack(*widgets: QWidget, grows: QWidget) -> QWidget:
    """Widgets above each other without gaps; one of them takes what room is left."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget, 1 if widget is grows else 0)
    return holder


class Panes(QSplitter):
    """Three panes beside each other, as wide as they were left the last time."""

    def __init__(
        self, queue: QWidget, card: QWidget, side: QWidget, settings: WindowSettings
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        for pane, least in zip((queue, card, side), _LEAST_PX, strict=True):
            pane.setMinimumWidth(least)
            self.addWidget(pane)
        self.setStretchFactor(1, 1)
        middle = settings.width_px - settings.queue_px - settings.side_px
        self.setSizes([settings.queue_px, middle, settings.side_px])
