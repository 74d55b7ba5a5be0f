"""A card that is read before it is asked for.

It is given out only while it is what a fresh read would find: nothing was written to the profile
since, neither by another thread nor here, except decisions that cannot be seen on it.
"""

from __future__ import annotations

from typing import NamedTuple

from modstation.core.model import Comment, Status
from modstation.core.ports import Clock
from modstation.core.ranking import Order
from modstation.desk.views import Card
from modstation.store.store import Store, Version

KEEPS_S = 20  # with time, a block may end without anything being written


class _Found(NamedTuple):
    card: Card
    order: Order
    at: int
    version: Version


class Foreseen:
    """Holds one card at most."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._found: _Found | None = None

    def keep(self, card: Card | None, order: Order, version: Version) -> None:
        """`version`: that of the store before the card was read."""
        found = None if card is None else _Found(card, order, self._clock.now(), version)
        self._found = found

    def card(self, n: int, order: Order) -> Card | None:
        """The card of that comment, if it is at hand and still true."""
        found = self._found
        if found is None or (found.card.n, found.order) != (n, order):
            return None
        young = 0 <= self._clock.now() - found.at < KEEPS_S
        return found.card if young and found.version == self._store.version() else None

    def decided(self, shown: Comment, before: Version) -> None:
        """A decision about `shown` was written; `before`: the store's version before that."""
        found, now = self._found, self._store.version()
        if found is None:
            return
        only_this = found.version == before and now.others == before.others
        still_true = only_this and not _is_seen_on(found.card, shown)
        self._found = found._replace(version=now) if still_true else None


def _is_seen_on(card: Card, decided: Comment) -> bool:
    """Whether a decision about that comment may show on the card. Rather yes than no."""
    comment = card.comment
    if card.alike:  # it may be one of those
        return True
    if decided.site != comment.site:
        return False
    if decided.author_key and decided.author_key == comment.author_key:
        return True
    if decided.post != comment.post:
        return False
    below = bool(card.replies or card.reply_count)
    comes_up = decided.status not in (Status.HOLD, Status.APPROVED)
    return below or comes_up or decided.key in card.keys
