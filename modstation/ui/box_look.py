"""How the box of a comment looks: ground, head line, foot lines. All but its text is painted."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from modstation.core.translation import tr
from modstation.ui import mirror
from modstation.ui.foot import Note
from modstation.ui.score_bars import Bar, paint_bars
from modstation.ui.theme import Theme

NOTE_PX = 22
NOTE_GAP_PX = 8
MORE_PX = 22
_RING_PX = 2
_ROUND_PX = 6


class Head(NamedTuple):
    """Who wrote it and when; `mark` says what it is, other than one that waits to be decided."""

    name: str = ""
    when: str = ""
    moment: str = ""
    mark: str = ""
    mark_tone: str = "faint"


class BoxLook(NamedTuple):
    """`bars` and `notes` are lines from `foot_px` down; the word that unfolds a compact text lies
    at `more`, which is empty where there is none. `ring`: keys are about it; `elsewhere`: about
    another, so that the one to decide gives up its mark."""

    head: Head
    bars: tuple[tuple[Bar, ...], ...]
    notes: tuple[Note, ...]
    foot_px: int
    more: tuple[int, int]
    ring: bool
    elsewhere: bool


class BoxArtist:
    """Paints boxes of one size: large, or compact."""

    def __init__(self, font: QFont, *, main: bool) -> None:
        self._main = main
        self.pad = 20 if main else 14
        self._name_font = QFont(font)
        self._name_font.setPixelSize(15 if main else 13)
        self._name_font.setWeight(QFont.Weight.DemiBold)
        self.small_font = QFont(font)
        self.small_font.setPixelSize(12)

    def paint(self, painter: QPainter, theme: Theme, size: QSize, look: BoxLook) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, theme, size, look)
        self._head(painter, theme, size.width(), look.head)
        self._foot(painter, theme, size.width(), look)

    def _ground(self, painter: QPainter, theme: Theme, size: QSize, look: BoxLook) -> None:
        area = QRectF(0.5, 0.5, size.width() - 1, size.height() - 1)
        painter.setPen(theme.colour("line"))
        painter.setBrush(theme.colour("surface" if self._main or look.ring else "panel"))
        if look.ring:
            painter.setPen(QPen(theme.colour("accent"), _RING_PX))
            area = area.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, _ROUND_PX, _ROUND_PX)
        if self._main:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("track" if look.elsewhere else "accent"))
            edge = mirror.lies_f(painter, QRectF(0, 0, 5, size.height()))
            painter.drawRoundedRect(edge, 2.5, 2.5)

    def _head(self, painter: QPainter, theme: Theme, width: int, head: Head) -> None:
        line = QRect(self.pad, 10 if self._main else 6, width - 2 * self.pad, 24)
        small = self.small_font
        right = _text(painter, theme, line, head.moment, small, "faint", right=True)
        line.setRight(right - 12)
        if head.mark:
            right = _text(painter, theme, line, head.mark, small, head.mark_tone, right=True)
            line.setRight(right - 12)
        used = _text(painter, theme, line, head.name, self._name_font, "text", keep_px=70)
        line.setLeft(used + 10)
        _text(painter, theme, line, head.when, small, "muted")

    def _foot(self, painter: QPainter, theme: Theme, width: int, look: BoxLook) -> None:
        inner = width - 2 * self.pad
        top, height = look.more
        if height and not self._main:
            more = QRect(self.pad, top, inner, height)
            _text(painter, theme, more, tr("… more"), self.small_font, "accent")
        y = look.foot_px
        for bars in look.bars:
            area = QRect(self.pad, y, inner, NOTE_PX)
            paint_bars(painter, theme, area, self.small_font, bars)
            y += NOTE_PX
        for note in look.notes:
            line = QRect(self.pad, y, inner, NOTE_PX)
            _text(painter, theme, line, note.text, self.small_font, note.tone)
            y += NOTE_PX


def _text(
    painter: QPainter,
    theme: Theme,
    line: QRect,
    text: str,
    font: QFont,
    tone: str,
    *,
    right: bool = False,
    keep_px: int = 0,
) -> int:
    """Draw one elided line; the x where it ends (where it begins, from the right)."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width() - keep_px)
    side = mirror.side(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    painter.setFont(font)
    painter.setPen(theme.colour(tone))
    drawn = mirror.lies(painter, line)
    painter.drawText(drawn, side | Qt.AlignmentFlag.AlignVCenter, shown)
    width = metrics.horizontalAdvance(shown)
    return line.right() - width if right else line.left() + width
