"""What a site can do besides, where WordPress has ModStation's companion plugin.

Like a `Site`, every call but `send` blocks and raises a `SiteTrouble`. `PluginGone` says that the
plugin is not there any more: whoever asked goes on as with any other site.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from modstation.core.disallowed import Difference, Disallowed, Moved
from modstation.core.model import Comment, Decision
from modstation.core.outcomes import Outcome


@dataclass(frozen=True, slots=True)
class Changed:
    """The latest state of one comment, and its place in the feed. `comment` is None for one that
    was deleted; `foreign` marks what is no comment to moderate."""

    version: int
    id: int
    comment: Comment | None = None
    foreign: bool = False


@dataclass(frozen=True, slots=True)
class Changes:
    """A window of the feed. `cursor` is where to go on; `reset` says that the feed cannot tell
    what happened since, so that everything has to be read anew."""

    found: Sequence[Changed]
    cursor: int
    more: bool = False
    reset: bool = False


@dataclass(frozen=True, slots=True)
class SiteBlock:
    """A block as the site has it. `by` is the account that made it; `until` None: for ever."""

    id: int
    field: str
    value: str
    reason: str = ""
    note: str = ""
    until: int | None = None
    by: int = 0
    by_name: str = ""
    made_at: int = 0
    hits: int = 0
    last_hit: int | None = None


@dataclass(frozen=True, slots=True)
class BlockHit:
    """A comment that a block met on the site: `action` ("trash", "spam" or "hold") is what was done
    then, `status` how it is by now, in the site's words. `excerpt` is its beginning, as HTML."""

    at: int
    comment: int
    action: str
    status: str = ""
    author_name: str = ""
    excerpt: str = ""


@dataclass(frozen=True, slots=True)
class Denial:
    """A block that the site will not have; `why` is one sentence."""

    why: str


@dataclass(frozen=True, slots=True)
class Reach:
    """Whom a block would hit. `people` are all of them, this author included; `names` up to ten
    of the others'."""

    people: int = 0
    names: tuple[str, ...] = ()
    pending: int = 0
    approved: int = 0
    rejected: int = 0


@dataclass(frozen=True, slots=True)
class Dispatch:
    """A decision as it is sent, with what its reason is called."""

    decision: Decision
    reason: str = ""


@dataclass(frozen=True, slots=True)
class BlockWanted:
    """A block that is to be made on the site."""

    field: str
    value: str
    reason: str = ""
    note: str = ""
    until: int | None = None


# Waits for the answer: what came of each, in the order in which they were sent. Raises the
# `SiteTrouble` that came instead, each time it is called.
Awaited = Callable[[], Sequence[Outcome]]


class Companion(Protocol):
    """`version` is the plugin's own; `batch` and `window` are how many decisions it takes and how
    many changes it tells at once."""

    @property
    def version(self) -> str: ...

    @property
    def batch(self) -> int: ...

    @property
    def window(self) -> int: ...

    def cursor(self) -> int:
        """The end of the feed: everything up to there can be read from the site by now."""

    def changes(self, since: int, limit: int) -> Changes:
        """What has happened since, by ascending version."""

    def send(self, batch: Sequence[Dispatch]) -> Awaited:
        """Let decisions set out, each about another comment, to be carried out. The site compares
        each with what was on the screen in the moment in which it writes, and does nothing twice:
        after a line broke, the same decisions may be sent again. Called again only when the last
        batch was waited for: never two at a time."""

    def blocks(self) -> list[SiteBlock]:
        """All that stand."""

    def block(self, wanted: BlockWanted) -> SiteBlock | Denial:
        """Make a block; the one that stands already where somebody has made it."""

    def restore(self, id: int) -> SiteBlock | Denial | None:
        """Put a lifted block back; None where it is forgotten."""

    def lift(self, id: int) -> Denial | None:
        """Lift a block. One that is not there (any more) counts as lifted."""

    def preview(self, field: str, value: str) -> Reach:
        """Whom a block would hit."""

    def hits(self, id: int, limit: int) -> list[BlockHit]:
        """What a block met, newest first."""

    def disallowed(self) -> Disallowed:
        """The site's own list of disallowed words."""

    def change_disallowed(self, wanted: Difference, expect: str) -> Disallowed | Moved | Denial:
        """Change that list, if it is still the one with the digest `expect`."""
