"""The strip that asks why something was trashed, while the next comment is already being read.

It lies over the foot of the card, which leaves that much free below the comment to decide: so it
comes and goes without moving anything, and covers nothing that has to be read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from modstation.core.policy import Reason
from modstation.ui.theme import Theme

_LINES = 2
_LINE_PX = 26
_EDGE_PX = 5
_SIDE_PX = 14
_GAP_PX = 4
_PAD_PX = 7
_NARROWER = (1_000, 150, 110, 80, 60, 40, 24)  # widths for a name; the first that fits is taken
FOOT_PX = _LINES * _LINE_PX + 2 * _EDGE_PX


@dataclass(frozen=True, slots=True)
class _Piece:
    """A run of words at its place; `digit` 0 cannot be chosen."""

    place: QRect
    words: str
    digit: int = 0
    marked: bool = False


class ReasonStrip(QWidget):
    """Shows what it is told to ask, over the widget it is given; emits the digit clicked."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, over: QStackedWidget) -> None:
        super().__init__(over)
        self._theme = theme
        self._over = over
        self._question = ""
        self._reasons: tuple[Reason, ...] = ()
        self._likely: Reason | None = None
        self._pieces: list[_Piece] = []
        self._font = QFont(self.font())
        self._font.setPixelSize(13)
        self._bold = QFont(self._font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        over.installEventFilter(self)
        over.currentChanged.connect(self.raise_)  # another page would lie over it
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def ask(self, question: str, reasons: Sequence[Reason], likely: Reason | None) -> None:
        self._question, self._reasons, self._likely = question, tuple(reasons), likely
        offered = ", ".join(f"{reason.digit} {reason.name}" for reason in reasons)
        taken = f" Most likely {likely.name}: Enter takes it." if likely else ""
        self.setAccessibleName(f"{question} {offered}.{taken} Escape leaves it without a reason.")
        self._lay_out()
        self.show()
        self.raise_()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._lay_out()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for piece in self._pieces:
            if piece.digit and piece.place.contains(event.position().toPoint()):
                self.chosen.emit(piece.digit)
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        painter.fillRect(QRect(0, 0, self.width(), 1), self._theme.colour("accent"))
        for piece in self._pieces:
            self._paint(painter, piece)
        painter.end()

    def _paint(self, painter: QPainter, piece: _Piece) -> None:
        if piece.digit:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._theme.colour("accent" if piece.marked else "line"))
            painter.setBrush(self._theme.colour("accent" if piece.marked else "surface"))
            frame = QRectF(piece.place).adjusted(0.5, 2.5, -0.5, -2.5)
            painter.drawRoundedRect(frame, 4, 4)
        painter.setFont(self._bold if piece.marked or not piece.digit else self._font)
        painter.setPen(self._theme.colour("accent_text" if piece.marked else "text"))
        left = _PAD_PX if piece.digit else 0
        inner = piece.place.adjusted(left, 0, 0, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, piece.words)

    def _lay_out(self) -> None:
        room = self._over.width() - 2 * _SIDE_PX
        for most in _NARROWER:
            self._pieces = self._flowing(room, most)
            if self._lines <= _LINES:
                break
        height = self._lines * _LINE_PX + 2 * _EDGE_PX
        self.setGeometry(0, self._over.height() - height, self._over.width(), height)

    @property
    def _lines(self) -> int:
        return 1 + (self._pieces[-1].place.top() - _EDGE_PX) // _LINE_PX

    def _flowing(self, room: int, most: int) -> list[_Piece]:
        """The pieces one after the other, in as many lines as that takes."""
        pieces: list[_Piece] = []
        x, y = 0, _EDGE_PX
        for words, reason in self._words(most):
            marked = reason is not None and reason == self._likely
            bold = marked or reason is None
            width = QFontMetrics(self._bold if bold else self._font).horizontalAdvance(words)
            width += 2 * _PAD_PX if reason else _PAD_PX
            if x and x + width > room:
                x, y = 0, y + _LINE_PX
            place = QRect(_SIDE_PX + x, y, width, _LINE_PX)
            pieces.append(_Piece(place, words, reason.digit if reason else 0, marked))
            x += width + _GAP_PX
        return pieces

    def _words(self, most: int) -> list[tuple[str, Reason | None]]:
        """The question, then the reasons, their names no wider than that."""
        right, metrics = Qt.TextElideMode.ElideRight, QFontMetrics(self._font)
        found: list[tuple[str, Reason | None]] = [(self._question, None)]
        for reason in self._reasons:
            key = f"{reason.digit}  " + metrics.elidedText(reason.name, right, most)
            found.append((f"{key}  (Enter)" if reason == self._likely else key, reason))
        return found
