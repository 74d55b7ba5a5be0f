"""Which comment of a card the keys are about: its own, or one of those around it."""

from __future__ import annotations

from modstation.core.model import Comment, CommentKey, State
from modstation.desk.views import Card


def in_conflict(card: Card) -> bool:
    return card.decision is not None and card.decision.state is State.CONFLICT


def shown_comment(card: Card) -> Comment:
    """What a key decides about: in a conflict, what the site has now."""
    return card.on_site if in_conflict(card) else card.comment


class Subject:
    """`beside` is the comment around the card's own that the keys are about; None: its own.

    `decided` are those around it that were decided while this card was on the screen: an undo of
    that keeps the card.
    """

    def __init__(self) -> None:
        self.beside: CommentKey | None = None
        self.decided: frozenset[CommentKey] = frozenset()

    def reset(self) -> None:
        self.beside, self.decided = None, frozenset()

    def of(self, card: Card) -> Comment:
        found = (comment for comment in card.around if comment.key == self.beside)
        return next(found, shown_comment(card))

    def keep_to(self, card: Card) -> None:
        """The card was read again: what is not on it any more is nobody's subject."""
        if all(comment.key != self.beside for comment in card.around):
            self.beside = None
