"""The foot lines of a comment: what its scores say, what its trashing hides, what was decided."""

from __future__ import annotations

from dataclasses import dataclass

from modstation.core.bindings import Bindings
from modstation.core.model import Decision, State, Verb
from modstation.desk.views import MOST_ALIKE, Below, Card
from modstation.ui.invisible import visible
from modstation.ui.score_bars import limits_in_words, reason_in_words
from modstation.ui.words import plural

_DONE = {
    Verb.APPROVE: ("Approved", "good"),
    Verb.HOLD: ("Set back to pending", "warn"),
    Verb.SPAM: ("Marked as spam", "bad"),
    Verb.TRASH: ("Trashed", "bad"),
    Verb.EDIT: ("Edited", "good"),
    Verb.REPLY: ("Answered", "good"),
    Verb.RESTORE: ("Taken back", "warn"),
}


@dataclass(frozen=True, slots=True)
class Note:
    """A foot line; `tone` is the name of a colour."""

    text: str
    tone: str = "faint"


def notes_of(card: Card, keys: Bindings) -> tuple[Note, ...]:
    """Below the comment to decide."""
    first = (*hides_note(card.below), *_alike_note(card.alike, keys))
    limits, why = limits_in_words(card), visible(card.why)
    warning = (Note(limits, "warn"),) if limits else ()
    if not card.scores:
        return (*first, *warning, Note(why if warning else f"No scores yet  ·  {why}"))
    likely = card.likely
    guess = f"Most likely: {likely.digit} {likely.name}  ·  " if likely else ""
    return (*first, Note(reason_in_words(card)), *warning, Note(f"{guess}{why}"))


def _alike_note(alike: int, keys: Bindings) -> tuple[Note, ...]:
    """Others of the queue that are nearly the same."""
    if not alike:
        return ()
    count = f"{MOST_ALIKE} or more" if alike >= MOST_ALIKE else f"{alike}"
    verb = "is" if alike == 1 else "are"
    return (
        Note(f"{count} more {verb} nearly the same: {keys.named('alike')} compares them", "accent"),
    )


def hides_note(below: Below) -> tuple[Note, ...]:
    """What a site hides together with a comment that is trashed, or marked as spam."""
    if not below.replies:
        return ()
    if below.more:
        said = f"{below.replies} or more replies"
    else:
        said = plural(below.replies, "reply", "replies")
    if not below.public:
        public = "not approved" if below.replies == 1 else "none of them approved"
    elif below.replies == 1:
        public = "an approved one"
    else:
        public = f"{below.public} of them approved"
    return (Note(f"Trashing hides {said}, {public}", "warn"),)


def decided_note(decision: Decision | None) -> tuple[Note, ...]:
    """What was decided here about a comment around, and is not done yet."""
    if decision is None:
        return ()
    if decision.state is State.CONFLICT:
        return (Note("The site changed it after you decided: this is the new version", "warn"),)
    done, tone = _DONE[decision.verb]
    return (Note(f"{done} here, on its way", tone),)
