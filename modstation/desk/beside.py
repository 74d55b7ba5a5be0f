"""What stands beside a comment and takes more than one look into the store."""

from __future__ import annotations

from modstation.core.model import Comment, Record, Status, text_digest
from modstation.core.plain import plain
from modstation.desk.views import Cause
from modstation.store.store import Store


def causes(store: Store, n: int, comment: Comment) -> tuple[Cause, ...]:
    """The passages of the comment's source that drive its scores."""
    digest, found = store.scores.causes(n)
    if not found or digest != text_digest(comment.text):
        return ()  # the text has moved on: old passages would point at other words
    words = plain(comment.text)
    return tuple(
        Cause(label, *words.in_source(span.start, span.end), span.weight, span.cause)
        for label, spans in found.items()
        for span in spans
        if span.end <= len(words.text)
    )


def record(store: Store, comment: Comment) -> Record:
    """The author's history as the site told it, else as far as it is known here."""
    known = store.sites.record(comment.site, comment.author_key)
    if known is not None:
        return known
    count = store.threads.count_by_author(comment)
    told = (Status.APPROVED, Status.HOLD, Status.SPAM, Status.TRASH)
    return Record(*(count.get(status, 0) for status in told))
