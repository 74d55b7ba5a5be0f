"""Everything of one card, in a column: strips, the thread, the comment, what is typed about it.

It is laid out by hand, since a card must be filled and painted within a frame.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from modstation.core.bindings import Bindings
from modstation.core.model import Comment, CommentKey, State
from modstation.desk.views import Card
from modstation.ui import mirror
from modstation.ui.block import BlockStrip
from modstation.ui.comment_box import CommentBox
from modstation.ui.discussion import Discussion, Unfolded
from modstation.ui.edit import Editor
from modstation.ui.reason_strip import FOOT_PX
from modstation.ui.strips import ConflictStrip, NoticeStrip, strip_height
from modstation.ui.subject import in_conflict
from modstation.ui.theme import Theme
from modstation.ui.thread import OPENERS, Line, Part, above, below
from modstation.ui.view import Aim

EDGE_PX = 16
_GAP_PX = 10
_LINE_PX = 26


class CardColumn(QWidget):
    """`place` lays it out and returns its height. What is typed or chosen about a comment, the
    `host`, stands in its box or below it."""

    link = Signal(str)
    unfold_wanted = Signal(object)
    open_wanted = Signal(str)
    aim_wanted = Signal(object)
    came_up = Signal()

    def __init__(self, theme: Theme, clock: Callable[[], int], text_px: int) -> None:
        super().__init__()
        self.setObjectName("cardColumn")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._theme = theme
        self.keys = Bindings()
        self._font = QFont(self.font())
        self._font.setPixelSize(12)
        self._font.setWeight(QFont.Weight.DemiBold)
        self.boxes = Discussion(theme, clock, text_px, self)
        self.boxes.link.connect(self.link)
        self.boxes.unfold_wanted.connect(self.unfold_wanted)
        self.boxes.aim_wanted.connect(self.aim_wanted)
        self.boxes.came_up.connect(self.came_up)
        self.openers = {name: self._opener(name) for name in OPENERS}
        self.notice = NoticeStrip(self)
        self.refused = NoticeStrip(self, refused=True)
        self.conflict = ConflictStrip(theme, self)
        self.block = BlockStrip(self)
        self.why = NoticeStrip(self)
        self.editor = Editor(theme, self)
        self.host: CommentKey | None = None
        self.edits_host = False
        self.told_from = 0  # where begins what is told about the card's own comment, or that itself
        self._above: list[Part] = []
        self._below: list[Part] = []
        self._lines: list[tuple[int, str]] = []

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.boxes.set_theme(theme)
        self.conflict.set_theme(theme)
        self.editor.set_theme(theme)
        self.update()

    def show_keys(self, keys: Bindings) -> None:
        self.keys = keys
        self.boxes.show_keys(keys)
        self.conflict.show_keys(keys)

    def set_text_px(self, text_px: int) -> None:
        self.boxes.set_text_px(text_px)

    def fill(
        self,
        card: Card,
        *,
        unfolded: Unfolded,
        aim: Aim | None,
        notice: tuple[str, str] | None,
    ) -> None:
        self.fill_texts(card, unfolded, aim)
        self._tell_strips(card, notice)

    def fill_texts(self, card: Card, unfolded: Unfolded, aim: Aim | None) -> None:
        """All that says what comments say."""
        self.boxes.fill_main(card, unfolded)
        self.fill_around(card, unfolded, aim)
        if card.decision is not None and in_conflict(card):
            self.conflict.tell(card.decision, card.on_site, card.policy)
        elif self.conflict.isVisibleTo(self):
            self.conflict.hide()

    def fill_around(self, card: Card, unfolded: Unfolded, aim: Aim | None) -> None:
        """The thread, as far as it is unfolded, and which of it the keys are about."""
        self._above, self._below = above(card, unfolded.parts), below(card, unfolded.parts)
        parts = [*self._above, *self._below]
        self.boxes.fill_around(parts, card, unfolded, aim)
        offered = {part.opens for part in parts if isinstance(part, Line)}
        for name, button in self.openers.items():
            button.setVisible(name in offered)

    @property
    def stops(self) -> list[CommentKey | str]:
        """What can be walked through, from top to bottom: comments, and what opens more of them.
        The card's own comment is among them."""
        stops = [*map(_stop, self._above), self.main.key, *map(_stop, self._below)]
        return list(dict.fromkeys(stop for stop in stops if stop))

    def prepare(self, card: Card) -> Iterator[None]:
        """Have a card at hand that may come next, in steps."""
        return self.boxes.prepare(card, [*above(card), *below(card)])

    def box(self, key: CommentKey | None) -> CommentBox:
        """The box of that comment; of None, and of one that is not here, the card's own."""
        return self.boxes.box(key)

    @property
    def main(self) -> CommentBox:
        """The box of the comment to decide."""
        return self.boxes.main

    @property
    def around(self) -> list[CommentBox]:
        """The boxes of the comments around it, from top to bottom."""
        return self.boxes.around

    def place(self, width: int, column: int) -> int:
        left = max(EDGE_PX, (width - column) // 2)
        self._lines = []
        boxes = iter(self.around)
        y = self._place_parts(self._above, boxes, left, EDGE_PX, column)
        self.told_from = y
        y = self._place_strips(left, y, column)
        y = self._place_box(self.main, left, y, column)
        if not self.why.isHidden():
            y = self._place_strip(self.why, left, y, column)
        y += 4
        y = self._place_parts(self._below, boxes, left, y, column)
        height = y + EDGE_PX + FOOT_PX
        self.resize(width, height)
        self.update()
        return height

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("window"))
        painter.setFont(self._font)
        painter.setPen(self._theme.colour("muted"))
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        for y, text in self._lines:
            line = QRect(self.main.x() + 2, y, self.main.width() - 4, _LINE_PX - 4)
            painter.drawText(line, leading, text)
        painter.end()

    def _opener(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName("opener")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # walked to with the comments
        button.clicked.connect(lambda: self.open_wanted.emit(name))
        button.hide()
        return button

    def _tell_strips(self, card: Card, notice: tuple[str, str] | None) -> None:
        if card.decision is not None and card.decision.state is State.REFUSED:
            self.refused.tell_refused(card.decision, card.policy, self.keys)
        elif self.refused.isVisibleTo(self):
            self.refused.hide()
        if notice is not None:
            self.notice.tell(*notice)
        elif self.notice.isVisibleTo(self):
            self.notice.hide()

    def _place_strips(self, left: int, y: int, column: int) -> int:
        for strip in (self.notice, self.refused):
            if not strip.isHidden():
                y = self._place_strip(strip, left, y, column)
        if not self.conflict.isHidden():
            height = self.conflict.place(column)
            self.conflict.setGeometry(left, y, column, height)
            y += height + _GAP_PX
        return y

    def _place_parts(
        self, parts: list[Part], boxes: Iterator[CommentBox], left: int, y: int, column: int
    ) -> int:
        for part in parts:
            if isinstance(part, Comment):
                y = self._place_box(next(boxes), left, y, column)
            elif part.opens:
                button = self.openers[part.opens]
                button.setText(f"{part.text}  ▾")
                place = QRect(left, y, button.sizeHint().width() + 8, _LINE_PX - 4)
                button.setGeometry(mirror.placed(place, 2 * left + column))
                y += _LINE_PX
            else:
                self._lines.append((y, part.text))
                y += _LINE_PX
        return y

    def _place_box(self, box: CommentBox, left: int, y: int, column: int) -> int:
        hosts = self._is_host(box)
        editing = hosts and not self.editor.isHidden()
        inner = self.editor.height_for(column) if editing else 0
        replaced = box.body_replaced_by(inner if editing and self.edits_host else None)
        height = box.place(column)
        box.setGeometry(left, y, column, height)
        if replaced is not None:
            self.editor.setGeometry(replaced.translated(left, y))
            self.editor.raise_()
        y += height + _GAP_PX
        if editing and not self.edits_host:
            self.editor.setGeometry(left, y, column, inner)
            y += inner + _GAP_PX
        if hosts and not self.block.isHidden():
            y = self._place_strip(self.block, left, y, column)
        return y

    def _is_host(self, box: CommentBox) -> bool:
        if self.editor.isHidden() and self.block.isHidden():
            return False
        return box is self.box(self.host)

    def _place_strip(self, strip: QWidget, left: int, y: int, column: int) -> int:
        tall = strip_height(strip, column)
        strip.setGeometry(left, y, column, tall)
        return y + tall + _GAP_PX


def _stop(part: Part) -> CommentKey | str:
    return part.opens if isinstance(part, Line) else part.key
