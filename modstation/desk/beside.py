"""What stands beside a comment and takes more than one look into the store."""

from __future__ import annotations

from collections.abc import Sequence

from modstation.core.model import Comment, Decision, Record, Status, text_digest
from modstation.core.plain import plain
from modstation.core.policy import HOUSE_WORDS
from modstation.core.translation import listed, tr
from modstation.desk.views import Below, Cause
from modstation.store.store import Store

MOST_BELOW = 500  # counted for a warning, with every card: beyond that, "or more" says enough


def causes(store: Store, n: int, comment: Comment) -> tuple[Cause, ...]:
    """The passages of the comment's source that drive its scores."""
    digest, found = store.scores.causes(n)
    if not found or digest != text_digest(comment.text):
        return ()  # the text has moved on: old passages would point at other words
    words = plain(comment.text)
    return tuple(
        Cause(label, *words.in_source(span.start, span.end), span.weight, _named(label, span.cause))
        for label, spans in found.items()
        for span in spans
        if span.end <= len(words.text)
    )


def _named(label: str, cause: str) -> str:
    """The rules that hit, in the moderator's language; an entry of a word list as it is."""
    return cause if label == HOUSE_WORDS else listed(tr(rule) for rule in cause.split(", "))


def record(store: Store, comment: Comment) -> Record:
    """The author's history as the site told it, else as far as it is known here."""
    known = store.sites.record(comment.site, comment.author_key)
    if known is not None:
        return known
    count = store.threads.count_by_author(comment)
    told = (Status.APPROVED, Status.HOLD, Status.SPAM, Status.TRASH)
    return Record(*(count.get(status, 0) for status in told))


def below(store: Store, comment: Comment) -> Below:
    """What a site hides together with it: all that hangs below. What is hidden itself hides
    nothing more."""
    if comment.status not in (Status.APPROVED, Status.HOLD):
        return Below()
    count, public = store.threads.family(comment, MOST_BELOW)
    return Below(count, public, count == MOST_BELOW)


def underway(store: Store, site: str, comments: Sequence[Comment]) -> dict[int, Decision]:
    """The newest open decision about each of these, by the id of the comment."""
    found = store.decisions.open_beside(site, (c.id for c in comments)) if comments else []
    return {decision.key.id: decision for decision in found}
