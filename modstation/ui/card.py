"""The card: one comment to decide, with its thread above and below it.

It knows whether the comment that the keys are about has been seen: `ready` turns true only when
its text has been painted. A key that comes earlier belongs to the card before, and nobody
approves what was not on the screen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from modstation.core.model import CommentKey
from modstation.core.translation import tr
from modstation.desk.views import Card
from modstation.ui.column import EDGE_PX, CardColumn, Unfolded
from modstation.ui.comment_box import CommentBox
from modstation.ui.masks import Masks
from modstation.ui.reason_strip import FOOT_PX
from modstation.ui.theme import Theme
from modstation.ui.view import Aim
from modstation.ui.why import explanation

_BAR_PX = 10
_TOLD = 0.6  # of the view's height: what is told may take as much, the comment must be seen too


def measure_px(text_px: int) -> int:
    """The width of the column: about 70 characters and the padding of a box."""
    return round(text_px * 0.54 * 70) + 40


class CardView(QScrollArea):
    """Scrolls the column and knows whether its comment has been seen.

    `card` is the real one; what the column is filled with may be masked.

    `came_up`: a card that was filled in has been painted. `opener` names the line in focus that
    stands for more of the thread; "" where a comment has the focus.
    """

    link = Signal(str)
    came_up = Signal()

    def __init__(self, theme: Theme, clock: Callable[[], int], text_px: int, masks: Masks) -> None:
        super().__init__()
        self.setObjectName("cardScroll")
        self.setAccessibleName(tr("Comment to decide, with its thread"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._measure = measure_px(text_px)
        self._masks = masks
        masks.changed.connect(self._look_anew)
        self.column = CardColumn(theme, clock, text_px)
        self.setWidget(self.column)
        self.column.link.connect(self.link)
        self.column.came_up.connect(self.came_up)
        self.column.unfold_wanted.connect(self.unfold)
        self.column.open_wanted.connect(self.open)
        self.column.editor.grew.connect(self.lay_out)
        self.card: Card | None = None
        self.opener = ""
        self._aim: Aim | None = None
        self._unfolded = Unfolded()
        self._scrolled_to = 0  # where the card was laid; elsewhere the moderator scrolled it

    @property
    def subject(self) -> CommentBox:
        """The box of the comment that the keys are about."""
        return self.column.box(self._aim.key if self._aim else None)

    @property
    def ready(self) -> bool:
        """Whether what the keys are about has been painted as it is now."""
        return self.card is not None and self.subject.seen

    def show_nothing(self) -> None:
        self.card, self._aim, self.opener = None, None, ""

    def show_card(
        self, card: Card, *, notice: tuple[str, str] | None = None, aim: Aim | None = None
    ) -> None:
        """Fill in a card; it is not `ready` until its text was painted."""
        same = self.card is not None and self.card.n == card.n
        if not same:
            self._unfolded = Unfolded()
        self.card, self._aim, self.opener = card, aim, ""
        shown = self._masks.card(card)
        self.column.fill(shown, unfolded=self._unfolded, aim=aim, notice=notice)
        if not same:
            self.column.why.hide()
        elif not self.column.why.isHidden():
            self.column.why.tell(*explanation(shown, self.column.keys))
        self.lay_out()
        if not same or aim is not None:
            self._scroll_to(self.subject)

    def prepare(self, card: Card) -> Iterator[None]:
        """Have a card at hand that may come next, in steps."""
        return self.column.prepare(self._masks.card(card))

    def aim(self, aim: Aim | None) -> None:
        """Let the keys be about a comment around the card's own (None: about that one again):
        scrolled into view, and painted there before anything can be decided about it."""
        self._aim, self.opener = aim, ""
        self._fill_around()
        self._scroll_to(self.subject)
        self.subject.look_again()

    def aim_at_opener(self, name: str) -> None:
        self.opener = name
        self.column.openers[name].setFocus()
        self.ensureWidgetVisible(self.column.openers[name], 0, EDGE_PX)

    def unfold(self, key: CommentKey | None) -> None:
        """Show the whole text of that comment."""
        if self.card is None:
            return
        if key is None or key == self.column.main.key:
            self._unfolded = replace(self._unfolded, main=True)
            self.show_card(self.card, aim=self._aim)
            return
        comments = self._unfolded.comments | {key}
        self._unfolded = replace(self._unfolded, comments=comments)
        self._fill_around()
        self._scroll_to(self.column.box(key))

    def open(self, name: str) -> None:
        """Show the part of the thread that a line stood for."""
        self._unfolded = replace(self._unfolded, parts=self._unfolded.parts | {name})
        self.opener = ""
        self._fill_around()

    def set_text_px(self, text_px: int) -> None:
        """Another size of text; the column grows and shrinks with it."""
        self._measure = measure_px(text_px)
        self.column.set_text_px(text_px)
        if self.card is not None:
            lies = self._lies_as_laid
            self.lay_out()
            if lies:
                self._scroll_to(self.subject)

    def lay_out(self) -> None:
        width = self.width() - _BAR_PX
        self.column.place(self.width(), min(self._measure, width - 2 * EDGE_PX))

    def turn_pages(self, pages: float) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(pages * self.viewport().height() * 0.85))

    def reveal(self, widget: QWidget) -> None:
        self.lay_out()
        self.ensureWidgetVisible(widget, 0, EDGE_PX)

    def toggle_why(self) -> None:
        """Show the reason of the scores in full below the comment, or put it away again."""
        if self.card is not None and not self.close_why():
            shown = self._masks.card(self.card)
            self.column.why.tell(*explanation(shown, self.column.keys))
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
        lies = self._lies_as_laid
        super().resizeEvent(event)
        if self.card is not None:
            self.lay_out()
            if lies:
                self._scroll_to(self.subject)

    @property
    def _lies_as_laid(self) -> bool:
        writing = not (self.column.editor.isHidden() and self.column.block.isHidden())
        return not writing and self.verticalScrollBar().value() == self._scrolled_to

    def _fill_around(self) -> None:
        if self.card is not None:
            self.column.fill_around(self._masks.card(self.card), self._unfolded, self._aim)
            self.lay_out()

    def _look_anew(self) -> None:
        """The same card, masked or not any more; it stays where it is."""
        if self.card is None:
            return
        shown = self._masks.card(self.card)
        self.column.fill_texts(shown, self._unfolded, self._aim)
        if not self.column.why.isHidden():
            self.column.why.tell(*explanation(shown, self.column.keys))
        self.lay_out()

    def _scroll_to(self, box: CommentBox) -> None:
        """As little as needed to see all of a comment, with what is told about it; its beginning
        if it is too long."""
        place, bar, height = box.geometry(), self.verticalScrollBar(), self.viewport().height()
        start, top = bar.value(), place.top()
        if box is self.column.main:
            start, told = 0, self.column.told_from
            top = told if top - told < height * _TOLD else top
        wanted = max(start, place.bottom() + EDGE_PX + FOOT_PX - height)
        bar.setValue(max(0, min(wanted, top - EDGE_PX)))
        self._scrolled_to = bar.value()
