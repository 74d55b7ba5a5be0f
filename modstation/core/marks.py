"""What a row of the queue says of a comment at a glance."""

from __future__ import annotations

from enum import StrEnum


class Mark(StrEnum):
    """`REPLY`: it answers the account that is signed in on its site; a stock WordPress does not
    tell who else moderates. `EDITED`: its words are not those it came in with, be it that the
    site has others now or that an edit of ours waits."""

    REPLY = "reply"
    FIRST = "first"
    LINK = "link"
    EDITED = "edited"


WORDS = {
    Mark.REPLY: "reply to a moderator",
    Mark.FIRST: "first-time author",
    Mark.LINK: "has a link",
    Mark.EDITED: "edited since it came in",
}


def in_words(marks: tuple[Mark, ...]) -> str:
    """ "reply to a moderator, has a link"; "" for none."""
    return ", ".join(WORDS[mark] for mark in marks)
