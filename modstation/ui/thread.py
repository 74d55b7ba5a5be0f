"""Which comments around the one to decide are shown, and in which words the rest is counted.

A thread can be long and a card must be read at a glance: the first comment and the nearest
three above, the first few replies and neighbours below. The rest is a number, and can be opened.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from modstation.core.model import Comment
from modstation.core.translation import tr, trn
from modstation.desk.views import Card
from modstation.ui.words import name_or_guest

NEAREST = 3
REPLIES = 3
SIBLINGS = 2
BETWEEN, MORE_REPLIES, MORE_BESIDE = "between", "replies", "beside"
OPENERS = (BETWEEN, MORE_REPLIES, MORE_BESIDE)


@dataclass(frozen=True, slots=True)
class Line:
    """A quiet line of words between boxes; `opens` names what of the thread it stands for."""

    text: str
    opens: str = ""


Part = Line | Comment


def above(card: Card, opened: Collection[str] = ()) -> list[Part]:
    """What stands above the comment: the way down the thread to it."""
    ancestors = card.ancestors
    if not ancestors:
        return []
    parts: list[Part] = [Line(tr("In reply to"))]
    left_out = len(ancestors) - NEAREST - 1
    if left_out > 0 and BETWEEN not in opened:
        between = trn(left_out, "{n} comment between", "{n} comments between")
        parts += (ancestors[0], Line(between, BETWEEN))
        ancestors = ancestors[-NEAREST:]
    return [*parts, *ancestors]


def below(card: Card, opened: Collection[str] = ()) -> list[Part]:
    """What stands below it: the replies to it, then others who answered the same comment."""
    parts: list[Part] = []
    if card.replies:
        shown = card.replies if MORE_REPLIES in opened else card.replies[:REPLIES]
        parts += (Line(tr("Replies")), *shown)
        more = max(card.reply_count, len(card.replies)) - len(shown)
        can_open = MORE_REPLIES if len(shown) < len(card.replies) else ""
        if more > 0:
            words = trn(more, "and {n} more reply", "and {n} more replies")
            parts.append(Line(words, can_open))
    if card.siblings:
        shown = card.siblings if MORE_BESIDE in opened else card.siblings[:SIBLINGS]
        parts += (Line(_beside(card)), *shown)
        more = len(card.siblings) - len(shown)
        if more > 0:
            parts.append(Line(trn(more, "and {n} more", "and {n} more"), MORE_BESIDE))
    return parts


def _beside(card: Card) -> str:
    if card.ancestors:
        name = name_or_guest(card.ancestors[-1].author_name)
        return tr("Other replies to {name}", name=name)
    return tr("Others under this article")
