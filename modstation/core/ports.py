"""What the desk needs from the outside. Adapters live in `site` and `scoring`.

Every call of a `Site` blocks, and raises a `SiteTrouble` when the line or the site fails;
none returns half an answer. Only `send` tells of each decision what came of it, troubles too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from modstation.core.companion import Companion
from modstation.core.likeness import Sketch
from modstation.core.model import (
    Account,
    Article,
    Comment,
    Decision,
    Link,
    ModelInfo,
    Record,
    SiteInfo,
    Span,
)
from modstation.core.outcomes import Accepted as Accepted
from modstation.core.outcomes import Cut as Cut
from modstation.core.outcomes import Fate as Fate
from modstation.core.outcomes import NotBegun as NotBegun
from modstation.core.outcomes import Outcome as Outcome
from modstation.core.outcomes import Refused as Refused
from modstation.core.outcomes import Stale as Stale
from modstation.core.signing import Admission, Grant, Road


@dataclass(frozen=True, slots=True)
class Page:
    """A window of a listing. `total` is how many the site says there are in the whole listing;
    `comments` may hold fewer than the window when the site hides items from this account."""

    comments: Sequence[Comment]
    total: int


@dataclass(frozen=True, slots=True)
class AuthorHistory:
    record: Record
    latest: Sequence[Comment] = field(default_factory=tuple)  # newest first, ten at most


class Site(Protocol):
    """One WordPress site, as one account sees it. `name` is the site's name in the profile."""

    name: str

    def account(self) -> Account:
        """Who we are there, with the capabilities that are missing for moderation."""

    def held(self, offset: int, limit: int) -> Page:
        """Held comments by ascending id, `limit` <= 100 from `offset` on."""

    def held_since(self, after: int, offset: int) -> Page:
        """Held comments posted after the second `after` (UTC), oldest first, 100 from `offset`."""

    def read(self, ids: Sequence[int]) -> list[Comment]:
        """These comments (100 at most), whatever their status; one that is not in the answer
        is gone for good."""

    def children(self, parents: Sequence[int], offset: int) -> Page:
        """Approved and held replies to these comments (100 at most), by ascending id."""

    def top_level(self, post: int, limit: int) -> list[Comment]:
        """The newest approved comments of an article that answer no other."""

    def articles(self, ids: Sequence[int]) -> list[Article]:
        """Posts, pages and other types (100 ids at most); a missing one is gone."""

    def history(self, user: int, email: str) -> AuthorHistory:
        """An author's record, by account, else by e-mail address (one of them is given)."""

    def look(self, ids: Sequence[int]) -> list[Comment]:
        """Like `read`, right before these are sent: for a moment, `send` takes what was seen here
        for a look of its own."""

    def send(self, lot: Sequence[tuple[Decision, Comment]]) -> list[Fate]:
        """Carry these decisions out, all acts or all replies, no two about the same comment; acts
        may travel at once. What came of each, in the order given: here no trouble is raised.

        Beside each decision stands its comment as read a moment ago. The adapter looks at it once
        more right before it writes, writes nothing if that differs, and compares the site's
        answer with what was asked. After a trouble it begins no other, and waits for those that
        are on the wire."""

    def find_reply(self, decision: Decision, now: Comment) -> Comment | None:
        """The reply that this decision made, if it reached the site before the line broke."""

    def companion(self) -> Companion | None:
        """What the site can do besides, where it has the companion plugin."""

    def close(self) -> None:
        """Let go of the connections."""


class Gate(Protocol):
    """The way to sites that are not open yet."""

    def discover(self, address: str) -> SiteInfo:
        """The WordPress behind what a person typed (with or without scheme, any page of it).
        `name` is a proposal made from its host; `user` is empty."""

    def open(self, info: SiteInfo, password: str) -> Site:
        """A site to talk to. Nothing is sent yet."""

    def visit(self, info: SiteInfo) -> Visit:
        """The site's own page for approving, and somebody who waits for its answer."""

    def exchange(self, info: SiteInfo, grant: Grant) -> Admission:
        """Use a password that travelled to make one that did not, and delete it on the site."""

    def revoke(self, info: SiteInfo, password: str) -> None:
        """Delete this very password on the site; one that does not count any more is no trouble.
        Raises a `SiteTrouble` when it still stands there."""


class Visit(Protocol):
    """One visit to WordPress's own page, where the moderator logs in and approves."""

    url: str
    road: Road

    def wait(self) -> Grant:
        """Blocks until the browser comes back. Raises `NotPossible` when the answer was no, when
        it takes too long, and after `cancel`."""

    def cancel(self) -> None:
        """From any thread, and more than once: wait no longer, listen no longer."""


class Scorer(Protocol):
    """Opinions about texts, from a process of its own. Texts are plain, not HTML; the links that
    were in their source stand beside them, for each text its own (none where left out)."""

    def describe(self) -> ModelInfo:
        """The model at work. The first call starts the process, which takes a moment."""

    def score(
        self, texts: Sequence[str], links: Sequence[Sequence[Link]] = ()
    ) -> list[Mapping[str, float] | None]:
        """Label -> value for each text; None for one that has killed the process twice."""

    def explain(self, text: str, label: str, links: Sequence[Link] = ()) -> list[Span]:
        """The passages that drive that label's score, heaviest first."""

    def kept(self, texts: Sequence[str]) -> list[int]:
        """How many characters of each text its scores are about: all, unless the model cuts."""

    def languages(self, texts: Sequence[str]) -> list[str]:
        """The code of each text's language, as in `core.languages`."""

    def sketches(self, texts: Sequence[str]) -> list[Sketch]:
        """What is kept of each text in order to find those that are nearly the same."""

    def likeness(self, pairs: Sequence[tuple[str, Sequence[str]]]) -> list[list[float]]:
        """For each (words, others), in the form of `Sketch.words`: how alike each of the others
        is, between 0 and 1; 0 for what is not alike."""

    def close(self) -> None:
        """End the process."""


class WordFinder(Protocol):
    """A compiled word list; `version` is another one when its entries are, "" of an empty one."""

    version: str

    def find(self, text: str) -> list[Span]:
        """The hits in order, each with its entry as the cause. Plain text, not HTML."""


class WordLists(Protocol):
    """What is known about word lists: an entry a line, `#` begins a note."""

    def compile(self, text: str) -> WordFinder: ...

    def entries(self, text: str) -> list[str]: ...

    def complaint(self, entry: str) -> str:
        """Why an entry cannot be used; "" when it can."""

    def harsh(self) -> WordFinder:
        """Profanity, insults and slurs: words that hurt by themselves, on any site."""


class Clock(Protocol):
    def now(self) -> int:
        """Seconds since 1970, UTC."""


class Secrets(Protocol):
    """Where passwords live. Nothing but these calls ever sees one."""

    def get(self, site: str, user: str) -> str | None: ...

    def put(self, site: str, user: str, password: str) -> None:
        """Raises `NoKeyring` where nothing on this machine can keep it."""

    def forget(self, site: str, user: str) -> None: ...

    def describe(self) -> str:
        """The backend in use, in words."""
