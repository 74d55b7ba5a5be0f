"""Which comments around the one to decide are shown, and in which words the rest is counted.

A thread can be long and a card must be read at a glance: the first comment and the nearest
three above, the first few replies and neighbours below. The rest is a number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from modstation.core.model import Comment
from modstation.desk.views import Card
from modstation.ui.words import name_or_guest, plural

NEAREST = 3
REPLIES = 3
SIBLINGS = 2
_CLAMP = 600
_CUT_TAG = re.compile(r"<[^<>]*\Z")
_CUT_WORD = re.compile(r"\s+\S*\Z")


@dataclass(frozen=True, slots=True)
class Line:
    """A quiet line of words between boxes."""

    text: str


Part = Line | Comment


def above(card: Card) -> list[Part]:
    """What stands above the comment: the way down the thread to it."""
    ancestors = card.ancestors
    if not ancestors:
        return []
    parts: list[Part] = [Line("In reply to")]
    left_out = len(ancestors) - NEAREST - 1
    if left_out > 0:
        parts += (_clamped(ancestors[0]), Line(plural(left_out, "comment") + " between"))
        ancestors = ancestors[-NEAREST:]
    return [*parts, *map(_clamped, ancestors)]


def below(card: Card) -> list[Part]:
    """What stands below it: the replies to it, then others who answered the same comment."""
    parts: list[Part] = []
    if card.replies:
        parts.append(Line("Replies"))
        parts += map(_clamped, card.replies[:REPLIES])
        more = card.reply_count - min(len(card.replies), REPLIES)
        if more > 0:
            parts.append(Line(f"and {plural(more, 'more reply', 'more replies')}"))
    if card.siblings:
        parts.append(Line(_beside(card)))
        parts += map(_clamped, card.siblings[:SIBLINGS])
    return parts


def _beside(card: Card) -> str:
    if card.ancestors:
        return f"Other replies to {name_or_guest(card.ancestors[-1].author_name)}"
    return "Others under this article"


def _clamped(comment: Comment) -> Comment:
    """Context is read in passing: the beginning of a long one will do."""
    if len(comment.text) <= _CLAMP:
        return comment
    whole_tags = _CUT_TAG.sub("", comment.text[:_CLAMP])
    return replace(comment, text=_CUT_WORD.sub("", whole_tags) + " …")
