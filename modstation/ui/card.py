"""The card: one comment to decide, with its thread above and below it.

Boxes are pooled and laid out by hand, since a card must be filled and painted within a frame.
`ready` turns true only when the text to decide has been painted: a key that comes earlier
belongs to the card before, and nobody approves what was not on the screen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from modstation.core.bindings import Bindings
from modstation.core.model import Comment, State
from modstation.desk.views import Card
from modstation.ui.block import BlockStrip
from modstation.ui.comment_box import CommentBox, Note
from modstation.ui.edit import Editor
from modstation.ui.richtext import Tint
from modstation.ui.score_bars import bars_of, cut_in_words, reason_in_words
from modstation.ui.strips import ConflictStrip, NoticeStrip, strip_height
from modstation.ui.theme import Theme
from modstation.ui.thread import Line, Part, above, below
from modstation.ui.why import explanation

_GAP_PX = 10
_LINE_PX = 26
_EDGE_PX = 16
_BAR_PX = 10
LIGHTEST = 0.1  # what carries less of a score is not tinted
_POOL = 6


def measure_px(text_px: int) -> int:
    """The width of the column: about 70 characters and the padding of a box."""
    return round(text_px * 0.54 * 70) + 40


def _context_px(text_px: int) -> int:
    return max(13, text_px - 3)


def in_conflict(card: Card) -> bool:
    return card.decision is not None and card.decision.state is State.CONFLICT


def shown_comment(card: Card) -> Comment:
    """What a key decides about: in a conflict, what the site has now."""
    return card.on_site if in_conflict(card) else card.comment


class CardColumn(QWidget):
    """Everything of one card, in a column; `place` lays it out and returns its height."""

    link = Signal(str)

    def __init__(self, theme: Theme, clock: Callable[[], int], text_px: int) -> None:
        super().__init__()
        self.setObjectName("cardColumn")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._theme = theme
        self._clock = clock
        self._text_px = text_px
        self.keys = Bindings()
        self._font = QFont(self.font())
        self._font.setPixelSize(12)
        self._font.setWeight(QFont.Weight.DemiBold)
        self.main = CommentBox(theme, self, main=True, text_px=text_px)
        self.main.link.connect(self.link)
        self._pool = [self._context_box() for _ in range(_POOL)]
        self.notice = NoticeStrip(self)
        self.refused = NoticeStrip(self, refused=True)
        self.conflict = ConflictStrip(theme, self)
        self.block = BlockStrip(self)
        self.why = NoticeStrip(self)
        self.editor = Editor(theme, self)
        self.edits_main = False
        self._above: list[Part] = []
        self._below: list[Part] = []
        self._lines: list[tuple[int, str]] = []

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for box in (self.main, *self._pool):
            box.set_theme(theme)
        self.conflict.set_theme(theme)
        self.editor.set_theme(theme)
        self.update()

    def show_keys(self, keys: Bindings) -> None:
        self.keys = keys
        self.main.show_keys(keys)
        self.conflict.show_keys(keys)

    def set_text_px(self, text_px: int) -> None:
        self._text_px = text_px
        self.main.body.set_text_px(text_px, self._theme)
        for box in self._pool:
            box.body.set_text_px(_context_px(text_px), self._theme)

    def fill(self, card: Card, *, whole: bool, notice: tuple[str, str] | None) -> None:
        now = self._clock()
        conflict = in_conflict(card)
        self.main.show_comment(
            shown_comment(card),
            now,
            notes=_notes(card),
            bars=bars_of(card.scores, card.policy),
            tints=_tints(card),
            whole=whole,
        )
        self._above, self._below = above(card), below(card)
        self._fill_pool(now)
        if card.decision is not None and conflict:
            self.conflict.tell(card.decision, card.on_site)
        elif self.conflict.isVisibleTo(self):
            self.conflict.hide()
        if card.decision is not None and card.decision.state is State.REFUSED:
            self.refused.tell_refused(card.decision, self.keys)
        elif self.refused.isVisibleTo(self):
            self.refused.hide()
        if notice is not None:
            self.notice.tell(*notice)
        elif self.notice.isVisibleTo(self):
            self.notice.hide()

    def place(self, width: int, column: int) -> int:
        left = max(_EDGE_PX, (width - column) // 2)
        self._lines = []
        boxes = iter(self._pool)
        y = self._place_strips(left, _EDGE_PX, column)
        y = self._place_parts(self._above, boxes, left, y, column)
        y = self._place_main(left, y, column)
        y = self._place_parts(self._below, boxes, left, y, column)
        self.resize(width, y + _EDGE_PX)
        self.update()
        return y + _EDGE_PX

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("window"))
        painter.setFont(self._font)
        painter.setPen(self._theme.colour("muted"))
        for y, text in self._lines:
            painter.drawText(self.main.x() + 2, y + 17, text)
        painter.end()

    def _context_box(self) -> CommentBox:
        box = CommentBox(self._theme, self, main=False, text_px=_context_px(self._text_px))
        box.link.connect(self.link)
        box.hide()
        return box

    def _fill_pool(self, now: int) -> None:
        comments = [p for p in (*self._above, *self._below) if isinstance(p, Comment)]
        while len(self._pool) < len(comments):
            self._pool.append(self._context_box())
        for box, comment in zip(self._pool, comments, strict=False):
            box.show_comment(comment, now)
            if box.isHidden():
                box.show()
        for box in self._pool[len(comments) :]:
            if not box.isHidden():
                box.hide()

    def _place_strips(self, left: int, y: int, column: int) -> int:
        for strip in (self.notice, self.refused, self.conflict, self.block):
            if strip.isHidden():
                continue
            fits = strip is self.conflict
            height = self.conflict.place(column) if fits else strip_height(strip, column)
            strip.setGeometry(left, y, column, height)
            y += height + _GAP_PX
        return y

    def _place_parts(
        self, parts: list[Part], boxes: Iterator[CommentBox], left: int, y: int, column: int
    ) -> int:
        for part in parts:
            if isinstance(part, Line):
                self._lines.append((y, part.text))
                y += _LINE_PX
                continue
            box = next(boxes)
            height = box.place(column)
            box.setGeometry(left, y, column, height)
            y += height + _GAP_PX
        return y

    def _place_main(self, left: int, y: int, column: int) -> int:
        editing = not self.editor.isHidden()
        inner = self.editor.height_for(column) if editing else 0
        replaced = self.main.body_replaced_by(inner if editing and self.edits_main else None)
        height = self.main.place(column)
        self.main.setGeometry(left, y, column, height)
        if editing and replaced is not None:
            self.editor.setGeometry(replaced.translated(left, y))
            self.editor.raise_()
        y += height + _GAP_PX
        if editing and not self.edits_main:
            self.editor.setGeometry(left, y, column, inner)
            y += inner + _GAP_PX
        if not self.why.isHidden():
            tall = strip_height(self.why, column)
            self.why.setGeometry(left, y, column, tall)
            y += tall + _GAP_PX
        return y + 4


def _notes(card: Card) -> tuple[Note, ...]:
    if not card.scores:
        return (Note(f"No scores yet  ·  {card.why}"),)
    cut = cut_in_words(card)
    warning = (Note(cut, "warn"),) if cut else ()
    likely = card.likely
    guess = f"Most likely: {likely.digit} {likely.name}  ·  " if likely else ""
    return (Note(reason_in_words(card)), *warning, Note(f"{guess}{card.why}"))


def _tints(card: Card) -> list[Tint]:
    """The passages that drive a score, where they are passages of the text on the screen."""
    if shown_comment(card).text != card.on_site.text:
        return []
    flagged = set(card.flagged)
    return [
        (cause.start, cause.end)
        for cause in card.causes
        if cause.label in flagged and cause.weight >= LIGHTEST
    ]


class CardView(QScrollArea):
    """Scrolls the column and knows whether its comment has been seen."""

    link = Signal(str)

    def __init__(self, theme: Theme, clock: Callable[[], int], text_px: int) -> None:
        super().__init__()
        self.setObjectName("cardScroll")
        self.setAccessibleName("Comment to decide, with its thread")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._measure = measure_px(text_px)
        self.column = CardColumn(theme, clock, text_px)
        self.setWidget(self.column)
        self.column.link.connect(self.link)
        self.column.main.painted.connect(self._painted)
        self.column.editor.grew.connect(self.lay_out)
        self.card: Card | None = None
        self.ready = False
        self.whole = False

    def show_card(
        self, card: Card, *, whole: bool = False, notice: tuple[str, str] | None = None
    ) -> None:
        """Fill in a card; it is not `ready` until its text was painted."""
        same = self.card is not None and self.card.n == card.n
        self.ready = False
        self.card = card
        self.whole = whole
        self.column.fill(card, whole=whole, notice=notice)
        if not same:
            self.column.why.hide()
        elif not self.column.why.isHidden():
            self.column.why.tell(*explanation(card, self.column.keys))
        self.lay_out()
        if not same:
            self._scroll_to_main()

    def set_text_px(self, text_px: int) -> None:
        """Another size of text; the column grows and shrinks with it."""
        self._measure = measure_px(text_px)
        self.column.set_text_px(text_px)
        if self.card is not None:
            self.lay_out()

    def lay_out(self) -> None:
        width = self.width() - _BAR_PX
        self.column.place(self.width(), min(self._measure, width - 2 * _EDGE_PX))

    def turn_pages(self, pages: float) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(pages * self.viewport().height() * 0.85))

    def reveal(self, widget: QWidget) -> None:
        self.lay_out()
        self.ensureWidgetVisible(widget, 0, _EDGE_PX)

    def toggle_why(self) -> None:
        """Show the reason of the scores in full below the comment, or put it away again."""
        if self.card is not None and not self.close_why():
            self.column.why.tell(*explanation(self.card, self.column.keys))
            self.reveal(self.column.why)

    def close_why(self) -> bool:
        """Whether it was open."""
        was_open = not self.column.why.isHidden()
        if was_open:
            self.column.why.hide()
            self.lay_out()
        return was_open

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # arrows walk through the queue, wherever the focus is

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.card is not None:
            self.lay_out()

    def _scroll_to_main(self) -> None:
        """As little as needed to see all of the comment; its beginning if it is too long."""
        main, height = self.column.main.geometry(), self.viewport().height()
        wanted = main.bottom() + _EDGE_PX - height
        self.verticalScrollBar().setValue(max(0, min(wanted, main.top() - _EDGE_PX)))

    def _painted(self) -> None:
        self.ready = True
