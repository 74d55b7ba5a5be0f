"""What came of a decision that was sent."""

from __future__ import annotations

from dataclasses import dataclass

from modstation.core.errors import SiteTrouble
from modstation.core.model import Comment


@dataclass(frozen=True, slots=True)
class Accepted:
    """The site did it; `now` is the comment as the site has it afterwards (of a reply: the new
    comment). `altered` when the site stored another text than was sent; `again` when it was done
    before, and `now` is what the comment has become since."""

    now: Comment
    altered: bool = False
    again: bool = False


@dataclass(frozen=True, slots=True)
class Stale:
    """Nothing was done: the site's state is not the one the decision was made on.
    `now` is None when the comment is gone for good."""

    now: Comment | None


@dataclass(frozen=True, slots=True)
class Refused:
    """The site will not do it, now or on a repeat. `why` is one sentence for the moderator.
    `stuck` when nothing at all can be decided about this comment over REST (its article's row
    is gone)."""

    why: str
    stuck: bool = False


Outcome = Accepted | Stale | Refused


@dataclass(frozen=True, slots=True)
class Cut:
    """There is no answer about it. After an `Offline` nobody knows whether it was done; after any
    other trouble it was not."""

    trouble: SiteTrouble


@dataclass(frozen=True, slots=True)
class NotBegun:
    """Nothing was sent of it, because another one that was sent with it met with a trouble."""


Fate = Outcome | Cut | NotBegun
