"""Everything of one card, in a column: strips, the thread, the comment, what is typed about it.

Boxes are pooled and laid out by hand, since a card must be filled and painted within a frame.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from modstation.core.bindings import Bindings
from modstation.core.model import Comment, CommentKey, State
from modstation.core.translation import mark, tr
from modstation.desk.views import Card
from modstation.ui import mirror
from modstation.ui.block import BlockStrip
from modstation.ui.boxes import Boxes
from modstation.ui.comment_box import CommentBox
from modstation.ui.edit import Editor
from modstation.ui.foot import Note, decided_note, hides_note, notes_of
from modstation.ui.reason_strip import FOOT_PX
from modstation.ui.score_bars import bars_of
from modstation.ui.strips import ConflictStrip, NoticeStrip, strip_height
from modstation.ui.subject import in_conflict, shown_comment
from modstation.ui.theme import Theme
from modstation.ui.thread import OPENERS, Line, Part, above, below
from modstation.ui.tints import strongest, tints_of
from modstation.ui.view import Aim

EDGE_PX = 16
_GAP_PX = 10
_LINE_PX = 26
_NOBODY = CommentKey("", 0)  # before there is a card
_AIMED = mark("Keys are about this one. Esc goes back")


@dataclass(frozen=True, slots=True)
class Unfolded:
    """What was unfolded by hand: the card's own text, comments around it, parts of the thread."""

    main: bool = False
    comments: frozenset[CommentKey] = frozenset()
    parts: frozenset[str] = frozenset()


def context_px(text_px: int) -> int:
    """A little smaller than the comment to decide, as long as that can be read."""
    return max(min(13, text_px), text_px - 3)


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
        self._clock = clock
        self._text_px = text_px
        self.keys = Bindings()
        self._font = QFont(self.font())
        self._font.setPixelSize(12)
        self._font.setWeight(QFont.Weight.DemiBold)
        self._mains = Boxes(self._main_box)
        self._mains.show([_NOBODY])
        self._around = Boxes(self._context_box)
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
        for box in (*self._mains, *self._around):
            box.set_theme(theme)
        self.conflict.set_theme(theme)
        self.editor.set_theme(theme)
        self.update()

    def show_keys(self, keys: Bindings) -> None:
        self.keys = keys
        for box in self._mains:
            box.show_keys(keys)
        self.conflict.show_keys(keys)

    def set_text_px(self, text_px: int) -> None:
        self._text_px = text_px
        for box in self._mains:
            box.set_text_px(text_px)
        for box in self._around:
            box.set_text_px(context_px(text_px))

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
        [main] = self._mains.show([card.comment.key])
        self._fill_main(main, card, unfolded)
        self.fill_around(card, unfolded, aim)
        if card.decision is not None and in_conflict(card):
            self.conflict.tell(card.decision, card.on_site, card.policy)
        elif self.conflict.isVisibleTo(self):
            self.conflict.hide()

    def fill_around(self, card: Card, unfolded: Unfolded, aim: Aim | None) -> None:
        """The thread, as far as it is unfolded, and which of it the keys are about."""
        self._above, self._below = above(card, unfolded.parts), below(card, unfolded.parts)
        parts = [*self._above, *self._below]
        comments = _comments(parts)
        for box, comment in zip(self._around.show(_keys(comments)), comments, strict=True):
            self._fill_box(box, comment, card, unfolded, aim)
        self.main.set_ring(False, elsewhere=aim is not None)
        offered = {part.opens for part in parts if isinstance(part, Line)}
        for name, button in self.openers.items():
            button.setVisible(name in offered)

    def prepare(self, card: Card) -> Iterator[None]:
        """Fill boxes out of sight with a card that may come next, one with each step: laid out
        and painted already, they are shown in no time."""
        nothing = Unfolded()
        for box in self._mains.beforehand([card.comment.key]).values():
            self._fill_main(box, card, nothing)
            box.set_ring(False)
            box.prepare_in(self.main.width())
            yield
        comments = {c.key: c for c in _comments([*above(card), *below(card)])}
        for key, box in self._around.beforehand(list(comments)).items():
            self._fill_box(box, comments[key], card, nothing, None)
            box.prepare_in(self.main.width())
            yield

    @property
    def stops(self) -> list[CommentKey | str]:
        """What can be walked through, from top to bottom: comments, and what opens more of them.
        The card's own comment is among them."""
        stops = [*map(_stop, self._above), self.main.key, *map(_stop, self._below)]
        return list(dict.fromkeys(stop for stop in stops if stop))

    def box(self, key: CommentKey | None) -> CommentBox:
        """The box of that comment; of None, and of one that is not here, the card's own."""
        return next((box for box in self.around if key and box.key == key), self.main)

    @property
    def main(self) -> CommentBox:
        """The box of the comment to decide."""
        return self._mains.shown[0]

    @property
    def around(self) -> list[CommentBox]:
        """The boxes of the comments around it, from top to bottom."""
        return self._around.shown

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

    def _wired(self, box: CommentBox) -> CommentBox:
        box.link.connect(self.link)
        box.unfold_wanted.connect(self.unfold_wanted)
        box.pressed.connect(self.aim_wanted)
        return box

    def _main_box(self) -> CommentBox:
        box = self._wired(CommentBox(self._theme, self, main=True, text_px=self._text_px))
        box.show_keys(self.keys)
        box.came_up.connect(self.came_up)
        box.hide()
        return box

    def _context_box(self) -> CommentBox:
        text_px = context_px(self._text_px)
        box = self._wired(CommentBox(self._theme, self, main=False, text_px=text_px))
        box.hide()
        return box

    def _opener(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName("opener")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # walked to with the comments
        button.clicked.connect(lambda: self.open_wanted.emit(name))
        button.hide()
        return button

    def _fill_main(self, box: CommentBox, card: Card, unfolded: Unfolded) -> None:
        box.show_comment(
            shown_comment(card),
            self._clock(),
            notes=notes_of(card, self.keys),
            bars=bars_of(card.scores, card.policy),
            tints=tints_of(card),
            keep=strongest(card),
            whole=unfolded.main,
        )

    def _fill_box(
        self, box: CommentBox, comment: Comment, card: Card, unfolded: Unfolded, aim: Aim | None
    ) -> None:
        notes = decided_note(card.underway.get(comment.id))
        aimed = aim is not None and aim.key == comment.key
        if aim is not None and aimed:
            notes = (*hides_note(aim.below), *notes, Note(tr(_AIMED), "accent"))
        whole = comment.key in unfolded.comments
        box.show_comment(comment, self._clock(), notes=notes, whole=whole)
        box.set_ring(aimed)

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


def _comments(parts: Sequence[Part]) -> list[Comment]:
    return [part for part in parts if isinstance(part, Comment)]


def _keys(comments: Sequence[Comment]) -> list[CommentKey]:
    return [comment.key for comment in comments]


def _stop(part: Part) -> CommentKey | str:
    return part.opens if isinstance(part, Line) else part.key
