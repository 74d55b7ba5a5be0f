"""One comment as a box: head line, text, foot lines. Two sizes: to decide on, and around it.

Around it a box is compact: the first lines of its text, until it is unfolded. Everything but the
text is painted, not made of labels: a card shows a dozen boxes, and a key press must fill them all
within one frame.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from modstation.core.bindings import Bindings
from modstation.core.model import Comment, CommentKey, Status
from modstation.core.translation import digits, tr
from modstation.ui import mirror
from modstation.ui.body import Body
from modstation.ui.box_look import MORE_PX, NOTE_GAP_PX, NOTE_PX, BoxArtist, BoxLook, Head
from modstation.ui.folding import FOLD_AT, Piece
from modstation.ui.foot import Note
from modstation.ui.keying import spoken
from modstation.ui.painted import Painted
from modstation.ui.richtext import Rich, Tint, render
from modstation.ui.score_bars import Bar, in_words, lines_of
from modstation.ui.theme import Theme
from modstation.ui.words import STATUS, age, moment, name_or_guest

_UNFOLD_PX = 40
_COMPACT_LINES = 3
_COMPACT_AT = 600  # characters: what is laid out to show the first lines of it
_JUST_NOW_S = 60  # what is younger has no figure for its age


class _Asked(NamedTuple):
    """All that what is shown of a comment depends on, but the room for it."""

    comment: Comment
    when: str
    notes: tuple[Note, ...]
    bars: tuple[Bar, ...]
    tints: tuple[Tint, ...]
    keep: Piece | None
    whole: bool


class CommentBox(Painted[BoxLook]):
    """Shows a comment. `main`: the one to decide, large and with the accent edge. `came_up`: what
    it was filled with last has been painted."""

    link = Signal(str)
    unfold_wanted = Signal(object)
    pressed = Signal(object)
    came_up = Signal()

    def __init__(self, theme: Theme, parent: QWidget, *, main: bool, text_px: int) -> None:
        super().__init__(theme, "window", parent)
        self._main = main
        self._text_px = text_px
        self._artist = BoxArtist(self.font(), main=main)
        self._pad = self._artist.pad
        self._head_px = 34 if main else 26
        self._head = Head()
        self._notes: tuple[Note, ...] = ()
        self._bars: tuple[Bar, ...] = ()
        self._bar_lines: tuple[tuple[Bar, ...], ...] = ()
        self._placed = (0, 0)  # the width that it was laid out in, and the height that it took
        self._instead_px: int | None = None
        self._clipped = self._whole = False
        self.ring = self.aimed_elsewhere = False
        self.key: CommentKey | None = None
        self._asked: _Asked | None = None
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
        super().set_theme(theme)
        self.body.set_theme(theme)
        self._placed = (0, 0)

    def set_text_px(self, text_px: int) -> None:
        self._text_px = text_px
        self.body.set_text_px(text_px, self._theme)
        self._placed = (0, 0)

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
        """Costs next to nothing when it shows just that already; it is to be seen anew, though."""
        self.seen = False
        self.update()  # with the text in it
        when = _ago(comment.created_at, now)
        asked = _Asked(comment, when, notes, bars, tuple(tints), keep, whole)
        if asked == self._asked:
            return
        self._asked, self._placed = asked, (0, 0)
        fold_at = FOLD_AT if self._main else _COMPACT_AT
        self.rich = render(comment.text, whole=whole, tints=tints, keep=keep, fold_at=fold_at)
        self.body.show_html(self.rich.html)
        self.key, self._whole = comment.key, whole
        self._head = self._head_of(comment, when)
        self._notes = (*self._own_notes(comment), *notes)
        self._bars = bars
        self.setAccessibleName(self._spoken_head())
        self.setAccessibleDescription("; ".join(filter(None, (in_words(bars), *_warnings(notes)))))
        self.body.setAccessibleName(tr("Text of the comment by {name}", name=self._head.name))

    def _spoken_head(self) -> str:
        name, when = self._head.name, self._head.when
        if self._main:
            return tr("Comment to decide by {name}, {when}", name=name, when=when)
        return tr("Comment by {name}, {when}", name=name, when=when)

    def body_replaced_by(self, height: int | None) -> QRect | None:
        """Make room for something of this height instead of the text; where that is to stand,
        as of the last layout's width. None: the text again."""
        if height != self._instead_px:
            self._instead_px, self._placed = height, (0, 0)
        self.body.setVisible(height is None)
        if height is None:
            return None
        return QRect(self._pad, self._top(), self.body.width(), height)

    def place(self, width: int) -> int:
        """Lay out in this width; the height it takes."""
        if self._placed[0] != width:
            self._placed = width, self._lay_out(width)
        return self._placed[1]

    def _lay_out(self, width: int) -> int:
        inner = width - 2 * self._pad
        height = self._text_height(inner) if self._instead_px is None else self._instead_px
        self.body.setGeometry(self._pad, self._top(), inner, height)
        y = self._top() + height
        y += self._place_unfolding(y, inner)
        bars = self._bars if self._instead_px is None else ()
        self._bar_lines = tuple(map(tuple, lines_of(bars, self._artist.small_font, inner)))
        shown = len(self._shown_notes) + len(self._bar_lines)
        notes = shown * NOTE_PX + (NOTE_GAP_PX if shown else 0)
        return y + notes + (14 if self._main else 8)

    def prepare_in(self, width: int) -> None:
        """Lay out and paint in this width, out of sight, what will come up before long."""
        self.resize(width, self.place(width))
        self.prepare(self.look, self.size())

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
            self._more = QRect(self._pad, y, width, MORE_PX if self._foldable else 0)
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

    @property
    def look(self) -> BoxLook:
        foot = self.body.geometry().bottom() + 1 + NOTE_GAP_PX
        if self._foldable:
            foot += _UNFOLD_PX if self._main else MORE_PX
        return BoxLook(
            self._head,
            self._bar_lines,
            self._shown_notes,
            foot,
            (self._more.top(), self._more.height()),
            self.ring,
            self.aimed_elsewhere,
        )

    def draw(self, painter: QPainter, size: QSize, look: BoxLook) -> None:
        self._artist.paint(painter, self._theme, size, look)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.rich.html:
            self._painted()

    @property
    def _foldable(self) -> bool:
        return self.cut and self._instead_px is None

    @property
    def _shown_notes(self) -> tuple[Note, ...]:
        """What is said about the text is not said about an editor in its place."""
        return self._notes if self._instead_px is None else self._notes[-1:]

    def _painted(self) -> None:
        if not self.seen:
            self.seen = True
            self.came_up.emit()

    def _top(self) -> int:
        return self._head_px + (14 if self._main else 8)

    def _head_of(self, comment: Comment, when: str) -> Head:
        usual = comment.status is Status.HOLD and self._main
        return Head(
            name_or_guest(comment.author_name),
            when,
            moment(comment.created_at),
            "" if usual else tr(STATUS[comment.status]),
            {Status.APPROVED: "good", Status.HOLD: "warn"}.get(comment.status, "bad"),
        )

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


def _ago(created_at: int, now: int) -> str:
    old = age(created_at, now)
    return old if now - created_at < _JUST_NOW_S else tr("{age} ago", age=old)


def _warnings(notes: Sequence[Note]) -> list[str]:
    return [note.text for note in notes if note.tone != "faint"]
