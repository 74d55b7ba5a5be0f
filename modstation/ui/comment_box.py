"""One comment as a box: head line, text, foot lines. Two sizes: to decide on, and around it.

Everything but the text is painted, not made of labels: a card shows a dozen boxes, and a key
press must fill them all within one frame.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from modstation.core.bindings import Bindings
from modstation.core.model import Comment, Status
from modstation.ui.body import Body
from modstation.ui.keying import spoken
from modstation.ui.richtext import Rich, Tint, render
from modstation.ui.score_bars import Bar, in_words, paint_bars
from modstation.ui.theme import Theme
from modstation.ui.words import STATUS, age, moment, name_or_guest

_NOTE_PX = 22
_NOTE_GAP_PX = 8
_UNFOLD_PX = 40


@dataclass(frozen=True, slots=True)
class Note:
    """A foot line; `tone` is the name of a colour."""

    text: str
    tone: str = "faint"


class CommentBox(QWidget):
    """Shows a comment. `main`: the one to decide, large and with the accent edge."""

    painted = Signal()
    link = Signal(str)
    unfold_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget, *, main: bool, text_px: int) -> None:
        super().__init__(parent)
        self._main = main
        self._theme = theme
        self._pad = 20 if main else 14
        self._head_px = 34 if main else 26
        self._name_font = QFont(self.font())
        self._name_font.setPixelSize(15 if main else 13)
        self._name_font.setWeight(QFont.Weight.DemiBold)
        self._small_font = QFont(self.font())
        self._small_font.setPixelSize(12)
        self._name = self._when = self._moment = self._mark = ""
        self._mark_tone = "faint"
        self._notes: tuple[Note, ...] = ()
        self._bars: tuple[Bar, ...] = ()
        self._instead_px: int | None = None
        self.rich = Rich("")
        self.body = Body(text_px, theme, self)
        self.body.painted.connect(self.painted)
        self.body.link.connect(self.link)
        self._unfold = QPushButton(self)
        self._unfold.setVisible(False)
        self._unfold.clicked.connect(self.unfold_wanted)
        self.show_keys(Bindings())

    def show_keys(self, keys: Bindings) -> None:
        key = keys.key("unfold")
        self._unfold.setText(f"Show all ({key})" if key else "Show all")
        self._unfold.setAccessibleName(spoken("Show all", "unfold", keys))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.body.set_theme(theme)
        self.update()

    def show_comment(
        self,
        comment: Comment,
        now: int,
        *,
        notes: tuple[Note, ...] = (),
        bars: tuple[Bar, ...] = (),
        tints: Sequence[Tint] = (),
        whole: bool = False,
    ) -> None:
        self.rich = render(comment.text, whole=whole, tints=tints)
        self.body.show_html(self.rich.html)
        self._name = name_or_guest(comment.author_name)
        old = age(comment.created_at, now)
        self._when = old if old == "now" else f"{old} ago"
        self._moment = moment(comment.created_at)
        self._mark = "" if comment.status is Status.HOLD and self._main else STATUS[comment.status]
        self._mark_tone = {Status.APPROVED: "good", Status.HOLD: "warn"}.get(comment.status, "bad")
        self._notes = (*self._own_notes(comment), *notes)
        self._bars = bars
        self._unfold.setVisible(bool(self.rich.folded))
        kind = "Comment to decide" if self._main else "Comment"
        self.setAccessibleName(f"{kind} by {self._name}, {self._when}")
        self.setAccessibleDescription(in_words(bars))
        self.body.setAccessibleName(f"Text of the comment by {self._name}")
        # With all in it: the text may be the same as before, and must be seen anew all the same.
        self.update()

    def body_replaced_by(self, height: int | None) -> QRect | None:
        """Make room for something of this height instead of the text; where that is to stand,
        as of the last layout's width. None: the text again."""
        self._instead_px = height
        self.body.setVisible(height is None)
        self._unfold.setVisible(height is None and bool(self.rich.folded))
        if height is None:
            return None
        return QRect(self._pad, self._top(), self.body.width(), height)

    def place(self, width: int) -> int:
        """Lay out in this width; the height it takes."""
        inner = width - 2 * self._pad
        height = self.body.height_for(inner) if self._instead_px is None else self._instead_px
        self.body.setGeometry(self._pad, self._top(), inner, height)
        y = self._top() + height
        if self._foldable:
            self._unfold.setGeometry(self._pad, y + 4, self._unfold.sizeHint().width(), 30)
            y += _UNFOLD_PX
        shown = len(self._shown_notes) + bool(self._shown_bars)
        notes = shown * _NOTE_PX + (_NOTE_GAP_PX if shown else 0)
        return y + notes + (14 if self._main else 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_head(painter)
        self._paint_notes(painter)
        painter.end()
        if not self.rich.html:
            self.painted.emit()

    @property
    def _foldable(self) -> bool:
        return bool(self.rich.folded) and self._instead_px is None

    @property
    def _shown_notes(self) -> tuple[Note, ...]:
        """What is said about the text is not said about an editor in its place."""
        return self._notes if self._instead_px is None else self._notes[-1:]

    @property
    def _shown_bars(self) -> tuple[Bar, ...]:
        return self._bars if self._instead_px is None else ()

    def _top(self) -> int:
        return self._head_px + (14 if self._main else 8)

    def _own_notes(self, comment: Comment) -> tuple[Note, ...]:
        notes = []
        if self.rich.folded:
            notes.append(Note(f"{self.rich.folded:,} more characters are folded away.", "warn"))
        if self.rich.hidden:
            names = ", ".join(f"<{name}>" for name in self.rich.hidden)
            notes.append(Note(f"Hidden by ModStation: {names}", "warn"))
        if not self.rich.html:
            what = "There is text, but nothing of it can be seen." if comment.text else "No text."
            notes.append(Note(what, "warn"))
        return tuple(notes)

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._theme
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(theme.colour("line"))
        painter.setBrush(theme.colour("surface" if self._main else "panel"))
        painter.drawRoundedRect(area, 6, 6)
        if self._main:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(QRectF(0, 0, 5, self.height()), 2.5, 2.5)

    def _paint_head(self, painter: QPainter) -> None:
        line = QRect(self._pad, 10 if self._main else 6, self.width() - 2 * self._pad, 24)
        right = self._text(painter, line, self._moment, self._small_font, "faint", right=True)
        line.setRight(right - 12)
        if self._mark:
            right = self._text(
                painter, line, self._mark, self._small_font, self._mark_tone, right=True
            )
            line.setRight(right - 12)
        used = self._text(painter, line, self._name, self._name_font, "text", keep_px=70)
        line.setLeft(used + 10)
        self._text(painter, line, self._when, self._small_font, "muted")

    def _paint_notes(self, painter: QPainter) -> None:
        y = self.body.geometry().bottom() + 1 + _NOTE_GAP_PX
        y += _UNFOLD_PX if self._foldable else 0
        if self._shown_bars:
            area = QRect(self._pad, y, self.width() - 2 * self._pad, _NOTE_PX)
            paint_bars(painter, self._theme, area, self._small_font, self._shown_bars)
            y += _NOTE_PX
        for note in self._shown_notes:
            line = QRect(self._pad, y, self.width() - 2 * self._pad, _NOTE_PX)
            self._text(painter, line, note.text, self._small_font, note.tone)
            y += _NOTE_PX

    def _text(
        self,
        painter: QPainter,
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
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colour(tone)))
        painter.drawText(line, side | Qt.AlignmentFlag.AlignVCenter, shown)
        width = metrics.horizontalAdvance(shown)
        return line.right() - width if right else line.left() + width
