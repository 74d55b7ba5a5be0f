"""One comment as a box: head line, text, foot lines. Two sizes: to decide on, and around it.

Around it a box is compact: the first lines of its text, until it is unfolded. Everything but the
text is painted, not made of labels: a card shows a dozen boxes, and a key press must fill them all
within one frame.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from modstation.core.bindings import Bindings
from modstation.core.model import Comment, CommentKey, Status
from modstation.core.translation import digits, tr
from modstation.ui import mirror
from modstation.ui.body import Body
from modstation.ui.folding import FOLD_AT, Piece
from modstation.ui.foot import Note
from modstation.ui.keying import spoken
from modstation.ui.richtext import Rich, Tint, render
from modstation.ui.score_bars import Bar, in_words, lines_of, paint_bars
from modstation.ui.theme import Theme
from modstation.ui.words import STATUS, age, moment, name_or_guest

_NOTE_PX = 22
_NOTE_GAP_PX = 8
_UNFOLD_PX, _MORE_PX = 40, 22
_RING_PX = 2
_COMPACT_LINES = 3
_COMPACT_AT = 600  # characters: what is laid out to show the first lines of it
_JUST_NOW_S = 60  # what is younger has no figure for its age


class CommentBox(QWidget):
    """Shows a comment. `main`: the one to decide, large and with the accent edge."""

    link = Signal(str)
    unfold_wanted = Signal(object)
    pressed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget, *, main: bool, text_px: int) -> None:
        super().__init__(parent)
        self._main = main
        self._theme = theme
        self._text_px = text_px
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
        self._clipped = self._whole = False
        self.ring = self.aimed_elsewhere = False
        self.key: CommentKey | None = None
        self.seen = False  # what it shows now was painted
        self.rich = Rich("")
        self.body = Body(text_px, theme, self)
        self.body.painted.connect(self._painted)
        self.body.link.connect(self.link)
        self._more = QRect()  # where the word stands that unfolds a compact text
        self._unfold = QPushButton(self)
        self._unfold.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._unfold.setVisible(False)
        self._unfold.clicked.connect(lambda: self.unfold_wanted.emit(self.key))
        self.show_keys(Bindings())

    def show_keys(self, keys: Bindings) -> None:
        key, words = keys.key("unfold"), tr("Show all", about="of a text")
        self._unfold.setText(f"{words} ({key})" if key else words)
        self._unfold.setAccessibleName(spoken(words, "unfold", keys))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.body.set_theme(theme)
        self.update()

    def set_text_px(self, text_px: int) -> None:
        self._text_px = text_px
        self.body.set_text_px(text_px, self._theme)

    def set_ring(self, ring: bool, *, elsewhere: bool = False) -> None:
        """Whether keys are about this one of the comments around; `elsewhere`: about another than
        the one to decide, which gives up its mark to it."""
        if (ring, elsewhere) != (self.ring, self.aimed_elsewhere):
            self.ring, self.aimed_elsewhere = ring, elsewhere
            self.update()

    @property
    def cut(self) -> bool:
        """Whether some of its text is not shown."""
        return bool(self.rich.folded) or self._clipped

    def look_again(self) -> None:
        """What it shows is to be painted once more before it counts as seen."""
        self.seen = False
        self.update()
        self.body.viewport().update()

    def show_comment(
        self,
        comment: Comment,
        now: int,
        *,
        notes: tuple[Note, ...] = (),
        bars: tuple[Bar, ...] = (),
        tints: Sequence[Tint] = (),
        keep: Piece | None = None,
        whole: bool = False,
    ) -> None:
        fold_at = FOLD_AT if self._main else _COMPACT_AT
        self.rich = render(comment.text, whole=whole, tints=tints, keep=keep, fold_at=fold_at)
        self.body.show_html(self.rich.html)
        self.key, self._whole, self.seen = comment.key, whole, False
        self._name = name_or_guest(comment.author_name)
        self._when = _ago(comment.created_at, now)
        self._moment = moment(comment.created_at)
        usual = comment.status is Status.HOLD and self._main
        self._mark = "" if usual else tr(STATUS[comment.status])
        self._mark_tone = {Status.APPROVED: "good", Status.HOLD: "warn"}.get(comment.status, "bad")
        self._notes = (*self._own_notes(comment), *notes)
        self._bars = bars
        self.setAccessibleName(self._spoken_head())
        self.setAccessibleDescription("; ".join(filter(None, (in_words(bars), *_warnings(notes)))))
        self.body.setAccessibleName(tr("Text of the comment by {name}", name=self._name))
        # With all in it: the text may be the same as before, and must be seen anew all the same.
        self.update()

    def _spoken_head(self) -> str:
        if self._main:
            return tr("Comment to decide by {name}, {when}", name=self._name, when=self._when)
        return tr("Comment by {name}, {when}", name=self._name, when=self._when)

    def body_replaced_by(self, height: int | None) -> QRect | None:
        """Make room for something of this height instead of the text; where that is to stand,
        as of the last layout's width. None: the text again."""
        self._instead_px = height
        self.body.setVisible(height is None)
        if height is None:
            return None
        return QRect(self._pad, self._top(), self.body.width(), height)

    def place(self, width: int) -> int:
        """Lay out in this width; the height it takes."""
        inner = width - 2 * self._pad
        height = self._text_height(inner) if self._instead_px is None else self._instead_px
        self.body.setGeometry(self._pad, self._top(), inner, height)
        y = self._top() + height
        y += self._place_unfolding(y, inner)
        shown = len(self._shown_notes) + len(self._lines_of_bars(inner))
        notes = shown * _NOTE_PX + (_NOTE_GAP_PX if shown else 0)
        return y + notes + (14 if self._main else 8)

    def _text_height(self, width: int) -> int:
        full = self.body.height_for(width)
        self._clipped = False
        if self._main or self._whole:
            return full
        limit = round(self._text_px * (_COMPACT_LINES * 1.45 + 0.7))  # and a paragraph's margin
        self._clipped = full > limit
        if not self._clipped:
            return full
        self.body.verticalScrollBar().setValue(0)
        return self.body.line_below(limit)

    def _place_unfolding(self, y: int, width: int) -> int:
        """The button, or around the comment to decide a word; the height it takes."""
        if not self._main:
            self._more = QRect(self._pad, y, width, _MORE_PX if self._foldable else 0)
            return self._more.height()
        if self._foldable:
            place = QRect(self._pad, y + 4, self._unfold.sizeHint().width(), 30)
            self._unfold.setGeometry(mirror.placed(place, width + 2 * self._pad))
        if self._foldable == self._unfold.isHidden():
            self._unfold.setVisible(self._foldable)
        return _UNFOLD_PX if self._foldable else 0

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Beside its text, where nothing else wants the mouse."""
        wanted = self._more.contains(event.position().toPoint())
        (self.unfold_wanted if wanted else self.pressed).emit(self.key)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_head(painter)
        self._paint_notes(painter)
        painter.end()
        if not self.rich.html:
            self._painted()

    @property
    def _foldable(self) -> bool:
        return self.cut and self._instead_px is None

    @property
    def _shown_notes(self) -> tuple[Note, ...]:
        """What is said about the text is not said about an editor in its place."""
        return self._notes if self._instead_px is None else self._notes[-1:]

    def _lines_of_bars(self, width: int) -> list[list[Bar]]:
        bars = self._bars if self._instead_px is None else ()
        return lines_of(bars, self._small_font, width)

    def _painted(self) -> None:
        self.seen = True

    def _top(self) -> int:
        return self._head_px + (14 if self._main else 8)

    def _own_notes(self, comment: Comment) -> tuple[Note, ...]:
        notes = []
        if self.rich.folded and self._main:
            count = digits(self.rich.folded)
            notes.append(Note(tr("{count} more characters are folded away.", count=count), "warn"))
        if self.rich.hidden:
            names = ", ".join(f"<{name}>" for name in self.rich.hidden)
            notes.append(Note(tr("Hidden by ModStation: {names}", names=names), "warn"))
        if not self.rich.html:
            unseen = tr("There is text, but nothing of it can be seen.")
            notes.append(Note(unseen if comment.text else tr("No text."), "warn"))
        return tuple(notes)

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._theme
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(theme.colour("line"))
        painter.setBrush(theme.colour("surface" if self._main or self.ring else "panel"))
        if self.ring:
            painter.setPen(QPen(theme.colour("accent"), _RING_PX))
            area = area.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, 6, 6)
        if self._main:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("track" if self.aimed_elsewhere else "accent"))
            edge = mirror.lies_f(painter, QRectF(0, 0, 5, self.height()))
            painter.drawRoundedRect(edge, 2.5, 2.5)

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
        if self._foldable and self._main:
            y += _UNFOLD_PX
        elif self._foldable:
            self._text(painter, self._more, tr("… more"), self._small_font, "accent")
            y += _MORE_PX
        inner = self.width() - 2 * self._pad
        for bars in self._lines_of_bars(inner):
            area = QRect(self._pad, y, inner, _NOTE_PX)
            paint_bars(painter, self._theme, area, self._small_font, bars)
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
        side = mirror.side(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colour(tone)))
        drawn = mirror.lies(painter, line)
        painter.drawText(drawn, side | Qt.AlignmentFlag.AlignVCenter, shown)
        width = metrics.horizontalAdvance(shown)
        return line.right() - width if right else line.left() + width


def _ago(created_at: int, now: int) -> str:
    old = age(created_at, now)
    return old if now - created_at < _JUST_NOW_S else tr("{age} ago", age=old)


def _warnings(notes: Sequence[Note]) -> list[str]:
    return [note.text for note in notes if note.tone != "faint"]
