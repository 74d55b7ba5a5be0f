"""The foot lines of a comment: what its scores say, what its trashing hides, what was decided."""

from __future__ import annotations

from dataclasses import dataclass

from modstation.core.bindings import Bindings
from modstation.core.model import Decision, State, Verb
from modstation.core.translation import digits, mark, tr, trn
from modstation.desk.views import MOST_ALIKE, Below, Card
from modstation.ui.invisible import visible
from modstation.ui.score_bars import limits_in_words, reason_in_words

_DONE = {
    Verb.APPROVE: (mark("Approved here, on its way"), "good"),
    Verb.HOLD: (mark("Set back to pending here, on its way"), "warn"),
    Verb.SPAM: (mark("Marked as spam here, on its way"), "bad"),
    Verb.TRASH: (mark("Trashed here, on its way"), "bad"),
    Verb.EDIT: (mark("Edited here, on its way"), "good"),
    Verb.REPLY: (mark("Answered here, on its way"), "good"),
    Verb.RESTORE: (mark("Taken back here, on its way"), "warn"),
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
        return (*first, *warning, Note(why if warning else f"{tr('No scores yet')}  ·  {why}"))
    likely = card.likely
    if likely is not None:
        guess = tr("Most likely: {digit} {reason}", digit=likely.digit, reason=tr(likely.name))
        why = f"{guess}  ·  {why}"
    return (*first, Note(reason_in_words(card)), *warning, Note(why))


def _alike_note(alike: int, keys: Bindings) -> tuple[Note, ...]:
    """Others of the queue that are nearly the same."""
    if not alike:
        return ()
    key = keys.named("alike")
    if alike < MOST_ALIKE:
        said = trn(
            alike,
            "{n} more is nearly the same: {key} compares them",
            "{n} more are nearly the same: {key} compares them",
            key=key,
        )
    else:
        count = digits(MOST_ALIKE)
        said = tr(
            "{count} or more more are nearly the same: {key} compares them", count=count, key=key
        )
    return (Note(said, "accent"),)


def hides_note(below: Below) -> tuple[Note, ...]:
    """What a site hides together with a comment that is trashed, or marked as spam."""
    if not below.replies:
        return ()
    return (Note(_many_hidden(below) if below.more else _hidden(below), "warn"),)


def _hidden(below: Below) -> str:
    if not below.public:
        return trn(
            below.replies,
            "Trashing hides {n} reply, not approved",
            "Trashing hides {n} replies, none of them approved",
        )
    return trn(
        below.replies,
        "Trashing hides {n} reply, an approved one",
        "Trashing hides {n} replies, {public} of them approved",
        public=digits(below.public),
    )


def _many_hidden(below: Below) -> str:
    """There are others that were not counted."""
    count = digits(below.replies)
    if not below.public:
        return tr("Trashing hides {count} or more replies, none of them approved", count=count)
    return tr(
        "Trashing hides {count} or more replies, {public} of them approved",
        count=count,
        public=digits(below.public),
    )


def decided_note(decision: Decision | None) -> tuple[Note, ...]:
    """What was decided here about a comment around, and is not done yet."""
    if decision is None:
        return ()
    if decision.state is State.CONFLICT:
        return (Note(tr("The site changed it after you decided: this is the new version"), "warn"),)
    done, tone = _DONE[decision.verb]
    return (Note(tr(done), tone),)
