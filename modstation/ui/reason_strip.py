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
from modstation.core.translation import tr
from modstation.ui import mirror
from modstation.ui.theme import Theme

_LINES = 2
_LINE_PX = 26
_EDGE_PX = 5
_SIDE_PX = 14
_GAP_PX = 4
_PAD_PX = 5
_NARROWER = range(260, 10, -10)  # widths for a name: the first with which all fits is taken
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
        self._font.setPixelSize(12)
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
        self.setAccessibleName(_spoken(question, reasons, likely))
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
            place = mirror.placed(piece.place, self.width())
            if piece.digit and place.contains(event.position().toPoint()):
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
            painter.drawRoundedRect(mirror.lies_f(painter, frame), 4, 4)
        painter.setFont(self._bold if piece.marked or not piece.digit else self._font)
        painter.setPen(self._theme.colour("accent_text" if piece.marked else "text"))
        left = _PAD_PX if piece.digit else 0
        inner = piece.place.adjusted(left, 0, 0, 0)
        align = mirror.side(Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(mirror.lies(painter, inner), align, piece.words)

    def _lay_out(self) -> None:
        """Measure once, then count: this happens between a key and the next card."""
        plain, bold = QFontMetrics(self._font), QFontMetrics(self._bold)
        fonts = [bold if reason == self._likely else plain for reason in self._reasons]
        named = list(zip(self._reasons, fonts, strict=True))
        names = [metrics.horizontalAdvance(tr(reason.name)) for reason, metrics in named]
        rests = [metrics.horizontalAdvance(self._key(r, "")) + 2 * _PAD_PX for r, metrics in named]
        first = bold.horizontalAdvance(self._question) + _PAD_PX
        for most in _NARROWER:
            widths = [rest + min(name, most) for rest, name in zip(rests, names, strict=True)]
            places = _flowing([first, *widths], self._over.width() - 2 * _SIDE_PX)
            if places[-1].bottom() < FOOT_PX - _EDGE_PX:
                break
        self._pieces = [_Piece(places[0], self._question)]
        for place, (reason, metrics) in zip(places[1:], named, strict=True):
            name = metrics.elidedText(tr(reason.name), Qt.TextElideMode.ElideRight, most)
            marked = reason == self._likely
            self._pieces.append(_Piece(place, self._key(reason, name), reason.digit, marked))
        height = places[-1].bottom() + 1 + _EDGE_PX
        self.setGeometry(0, self._over.height() - height, self._over.width(), height)

    def _key(self, reason: Reason, name: str) -> str:
        if reason == self._likely:
            return tr("{digit}  {reason}  (Enter)", digit=reason.digit, reason=name)
        return f"{reason.digit}  {name}"


def _spoken(question: str, reasons: Sequence[Reason], likely: Reason | None) -> str:
    """For those who listen: what is asked, and what each key answers."""
    offered = ", ".join(f"{reason.digit} {tr(reason.name)}" for reason in reasons)
    if likely is None:
        return tr(
            "{question} {reasons}. Escape leaves it without a reason.",
            question=question,
            reasons=offered,
        )
    return tr(
        "{question} {reasons}. Most likely {likely}: Enter takes it. "
        "Escape leaves it without a reason.",
        question=question,
        reasons=offered,
        likely=tr(likely.name),
    )


def _flowing(widths: Sequence[int], room: int) -> list[QRect]:
    """Places for pieces that wide, one after the other, in as many lines as that takes."""
    places = []
    x, y = 0, _EDGE_PX
    for width in widths:
        if x and x + width > room:
            x, y = 0, y + _LINE_PX
        places.append(QRect(_SIDE_PX + x, y, width, _LINE_PX))
        x += width + _GAP_PX
    return places
