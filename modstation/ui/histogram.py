"""The histogram of a label over the queue, with a range that can be dragged or typed."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from itertools import pairwise

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from modstation.core.filters import Filter
from modstation.core.translation import digits, mark, tr
from modstation.desk.keys import KeySettings
from modstation.ui.keying import keys_of
from modstation.ui.labels import PlainLabel
from modstation.ui.score_bars import words
from modstation.ui.theme import Theme

BINS = 40
_PLOT_PX = 260
_COMMANDS = {"approve-range", "trash-range"}
_AXES = {"bottom": mark("score in %"), "left": mark("comments")}


class HistogramDialog(QDialog):
    """`wanted` carries label, least and most (0 to 1) once a range was chosen; `pressed` a command
    about the range."""

    wanted = Signal(str, float, float)
    pressed = Signal(str)

    def __init__(
        self,
        values: Mapping[str, array[float]],
        asked: Filter,
        keys: KeySettings,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("How the scores are spread"))
        self.resize(min(760, parent.width() - 60), 430)
        self._values = values
        self._keys = keys_of(keys)
        self._hint = tr(
            "The queue shows only what lies in the range. {approving} approves all of it, "
            "{trashing} trashes it, after a preview; Esc closes this and keeps the range.",
            approving=keys.now.named("approve-range"),
            trashing=keys.now.named("trash-range"),
        )
        self._theme = theme
        self.label = QComboBox(self)
        self.label.setAccessibleName(tr("Label"))
        for name in sorted(values):
            self.label.addItem(words(name) or tr("worst score"), name)
        self.label.setCurrentIndex(max(0, self.label.findData(asked.label)))
        self.least = self._percent(tr("From this score"), asked.least)
        self.most = self._percent(tr("To this score"), asked.most)
        self.count = PlainLabel(name="stripTitle")
        self.plot = pg.PlotWidget(self, background=theme.surface)
        self.region = pg.LinearRegionItem(
            (asked.least * 100, asked.most * 100),
            bounds=(0, 100),
            brush=_faded(theme),
            pen=pg.mkPen(theme.accent, width=2),
            hoverPen=pg.mkPen(theme.text, width=2),
        )
        middles = [100 * (place + 0.5) / BINS for place in range(BINS)]
        self.bars = pg.BarGraphItem(
            x=middles, height=[0] * BINS, width=90 / BINS, brush=theme.accent, pen=None
        )
        self._dress()
        self._lay_out()
        self._draw()
        self.label.currentIndexChanged.connect(self._relabelled)
        self.region.sigRegionChanged.connect(self._dragged)
        self.region.sigRegionChangeFinished.connect(self._chosen)
        for box in (self.least, self.most):
            box.valueChanged.connect(self._typed)
        for field in (self.label, self.least, self.most):
            field.installEventFilter(self)

    @property
    def in_range(self) -> int:
        """How many scores of the label lie in the range, its ends included."""
        label, least, most = self.range
        found = self._values[label]
        return bisect_right(found, most) - bisect_left(found, least)

    @property
    def range(self) -> tuple[str, float, float]:
        """Label, least and most, as they stand in the boxes, be it the wrong way round."""
        least, most = sorted((self.least.value(), self.most.value()))
        return self.label.currentData(), least / 100, most / 100

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A box in focus takes letters for a search in its list: commands come before that."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._run(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._run(event) and event.key() == Qt.Key.Key_Escape:
            self.accept()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._keys.release(event)

    def _run(self, event: QKeyEvent) -> bool:
        """Whether the key was a command about the range."""
        name = self._keys.press(event)
        if name not in _COMMANDS:
            return False
        self.accept()
        self.pressed.emit(name)
        return True

    def _percent(self, name: str, value: float) -> QSpinBox:
        box = QSpinBox(self)
        box.setAccessibleName(name)
        box.setRange(0, 100)
        box.setSuffix(tr(" %"))
        box.setValue(round(value * 100))
        return box

    def _dress(self) -> None:
        self.plot.setMinimumHeight(_PLOT_PX)
        self.plot.setAccessibleName(tr("Histogram"))
        self.plot.setMenuEnabled(False)
        self.plot.hideButtons()
        self.plot.setMouseEnabled(x=False, y=False)
        for side in ("bottom", "left"):
            axis = self.plot.getAxis(side)
            axis.setPen(self._theme.line)
            axis.setTextPen(self._theme.muted)
            axis.setLabel(tr(_AXES[side]))
        self.plot.getAxis("bottom").setTicks([[(at, str(at)) for at in range(0, 101, 10)]])
        self.plot.setXRange(0, 100, padding=0.025)
        self.plot.addItem(self.bars)
        self.plot.addItem(self.region)

    def _draw(self) -> None:
        found = self._values[self.label.currentData()]
        edges = [place / BINS for place in range(BINS + 1)]
        places = [bisect_left(found, edge) for edge in edges[:-1]] + [len(found)]
        heights = [after - before for before, after in pairwise(places)]
        self.bars.setOpts(height=heights)
        self.plot.setYRange(0, max(1, *heights), padding=0.05)
        self._tell()

    def _tell(self) -> None:
        found = self._values[self.label.currentData()]
        counts = {"count": digits(self.in_range), "total": digits(len(found))}
        self.count.say(tr("{count} of {total} lie in the range", **counts))
        self.plot.setAccessibleDescription(self.count.text())

    def _relabelled(self) -> None:
        self._draw()
        self._chosen()

    def _dragged(self) -> None:
        """The figures follow the range; the queue waits until it is let go."""
        least, most = (round(end) for end in self.region.getRegion())
        for box, value in ((self.least, least), (self.most, most)):
            box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(False)
        self._tell()

    def _typed(self) -> None:
        ends = sorted((self.least.value(), self.most.value()))
        self.region.blockSignals(True)
        self.region.setRegion(ends)
        self.region.blockSignals(False)
        self._tell()
        self._chosen()

    def _chosen(self) -> None:
        self.wanted.emit(*self.range)

    def _lay_out(self) -> None:
        close = QPushButton(tr("Close (Esc)"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        head, foot = QHBoxLayout(), QHBoxLayout()
        for widget in (self.label, self.least, PlainLabel(tr("to", about="from … to")), self.most):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.count)
        foot.addWidget(PlainLabel(self._hint, wrap=True, look="quiet"), 1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self.plot, 1)
        layout.addLayout(foot)


def _faded(theme: Theme) -> object:
    colour = theme.colour("accent")
    colour.setAlpha(50)
    return colour
