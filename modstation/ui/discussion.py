"""The comments of one card: the box of the one to decide, and those of the comments around it.

Boxes are kept and filled anew. Those of a card that may come next are filled, laid out and painted
out of sight.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from modstation.core.bindings import Bindings
from modstation.core.model import Comment, CommentKey
from modstation.core.translation import mark, tr
from modstation.desk.views import Card
from modstation.ui.boxes import Boxes
from modstation.ui.comment_box import CommentBox
from modstation.ui.foot import Note, decided_note, hides_note, notes_of
from modstation.ui.score_bars import bars_of
from modstation.ui.subject import shown_comment
from modstation.ui.theme import Theme
from modstation.ui.thread import Part
from modstation.ui.tints import strongest, tints_of
from modstation.ui.view import Aim

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


class Discussion(QObject):
    """Its boxes are children of the column, which puts them in their places."""

    link = Signal(str)
    unfold_wanted = Signal(object)
    aim_wanted = Signal(object)
    came_up = Signal()

    def __init__(
        self, theme: Theme, clock: Callable[[], int], text_px: int, column: QWidget
    ) -> None:
        super().__init__(column)
        self._theme = theme
        self._clock = clock
        self._text_px = text_px
        self._column = column
        self._keys = Bindings()
        self._mains = Boxes(self._main_box)
        self._mains.show([_NOBODY])
        self._around = Boxes(self._context_box)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for box in (*self._mains, *self._around):
            box.set_theme(theme)

    def show_keys(self, keys: Bindings) -> None:
        self._keys = keys
        for box in self._mains:
            box.show_keys(keys)

    def set_text_px(self, text_px: int) -> None:
        self._text_px = text_px
        for box in self._mains:
            box.set_text_px(text_px)
        for box in self._around:
            box.set_text_px(context_px(text_px))

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

    def fill_main(self, card: Card, unfolded: Unfolded) -> None:
        [main] = self._mains.show([card.comment.key])
        self._fill_main(main, card, unfolded)

    def fill_around(
        self, parts: Sequence[Part], card: Card, unfolded: Unfolded, aim: Aim | None
    ) -> None:
        """The comments among these parts of the card, and which of them the keys are about."""
        comments = _comments(parts)
        boxes = self._around.show([comment.key for comment in comments])
        for box, comment in zip(boxes, comments, strict=True):
            self._fill_box(box, comment, card, unfolded, aim)
        self.main.set_ring(False, elsewhere=aim is not None)

    def prepare(self, card: Card, parts: Sequence[Part]) -> Iterator[None]:
        """Fill boxes out of sight with a card that may come next, one with each step: laid out
        and painted already, they are shown in no time."""
        nothing = Unfolded()
        for box in self._mains.beforehand([card.comment.key]).values():
            self._fill_main(box, card, nothing)
            box.set_ring(False)
            box.prepare_in(self.main.width())
            yield
        comments = {c.key: c for c in _comments(parts)}
        for key, box in self._around.beforehand(list(comments)).items():
            self._fill_box(box, comments[key], card, nothing, None)
            box.prepare_in(self.main.width())
            yield

    def _fill_main(self, box: CommentBox, card: Card, unfolded: Unfolded) -> None:
        box.show_comment(
            shown_comment(card),
            self._clock(),
            notes=notes_of(card, self._keys),
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

    def _wired(self, box: CommentBox) -> CommentBox:
        box.link.connect(self.link)
        box.unfold_wanted.connect(self.unfold_wanted)
        box.pressed.connect(self.aim_wanted)
        return box

    def _main_box(self) -> CommentBox:
        box = self._wired(CommentBox(self._theme, self._column, main=True, text_px=self._text_px))
        box.show_keys(self._keys)
        box.came_up.connect(self.came_up)
        box.hide()
        return box

    def _context_box(self) -> CommentBox:
        text_px = context_px(self._text_px)
        box = self._wired(CommentBox(self._theme, self._column, main=False, text_px=text_px))
        box.hide()
        return box


def _comments(parts: Sequence[Part]) -> list[Comment]:
    return [part for part in parts if isinstance(part, Comment)]
