"""What a row of the queue says of a comment at a glance."""

from __future__ import annotations

from enum import StrEnum

from modstation.core.translation import listed, mark, tr


class Mark(StrEnum):
    """`REPLY`: it answers the account that is signed in on its site; a stock WordPress does not
    tell who else moderates. `EDITED`: its words are not those it came in with, be it that the
    site has others now or that an edit of ours waits."""

    REPLY = "reply"
    FIRST = "first"
    LINK = "link"
    EDITED = "edited"


WORDS = {
    Mark.REPLY: mark("reply to a moderator"),
    Mark.FIRST: mark("first-time author"),
    Mark.LINK: mark("has a link"),
    Mark.EDITED: mark("edited since it came in"),
}


def in_words(marks: tuple[Mark, ...]) -> str:
    """ "reply to a moderator, has a link"; "" for none."""
    return listed(tr(WORDS[one]) for one in marks)
