"""Boxes of comments: those in sight, and others that already hold what comes next."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from modstation.core.model import CommentKey
from modstation.ui.comment_box import CommentBox


class Boxes:
    """Makes boxes as they are needed and keeps them. One that holds a comment already is given
    for it before any other, since filling it again costs nothing."""

    def __init__(self, make: Callable[[], CommentBox]) -> None:
        """`make` makes one that is hidden."""
        self._make = make
        self._spare: list[CommentBox] = []
        self.shown: list[CommentBox] = []

    def __iter__(self) -> Iterator[CommentBox]:
        return iter((*self.shown, *self._spare))

    def show(self, keys: Sequence[CommentKey]) -> list[CommentBox]:
        """A box in sight for each of these comments, in their order; all others are hidden. They
        still have to be filled."""
        before = self.shown
        self.shown, self._spare = self._chosen(keys, [*before, *self._spare])
        for box in self.shown:
            if box.isHidden():
                box.show()
        for box in before:
            if box in self._spare:
                _put_away(box, self.shown)
        return self.shown

    def beforehand(self, keys: Sequence[CommentKey]) -> dict[CommentKey, CommentBox]:
        """A box out of sight for each of these that none in sight is for."""
        in_sight = {box.key for box in self.shown}
        wanted = [key for key in dict.fromkeys(keys) if key not in in_sight]
        chosen, others = self._chosen(wanted, self._spare)
        self._spare = [*others, *chosen]
        return dict(zip(wanted, chosen, strict=True))

    def _chosen(
        self, keys: Sequence[CommentKey], among: list[CommentBox]
    ) -> tuple[list[CommentBox], list[CommentBox]]:
        """Those for these comments, and what is left."""
        held = {box.key: box for box in among if box.key in keys}
        free = [box for box in among if held.get(box.key) is not box]
        chosen = []
        for key in keys:
            if key in held:
                chosen.append(held.pop(key))
            else:
                chosen.append(free.pop(0) if free else self._make())
        return chosen, free


def _put_away(box: CommentBox, shown: list[CommentBox]) -> None:
    if box.body.hasFocus() and shown:
        shown[0].body.setFocus()  # or Qt would give the keys to whatever comes next in the window
    box.hide()
