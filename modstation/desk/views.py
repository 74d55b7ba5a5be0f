"""What the faces (window, command line) are given to show: values, complete, ready to draw."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from modstation.core.blocks import Block
from modstation.core.errors import Trouble
from modstation.core.marks import Mark
from modstation.core.model import (
    Article,
    Change,
    Comment,
    CommentKey,
    Decision,
    Record,
    Score,
    SyncReport,
)
from modstation.core.policy import DEFAULT as DEFAULT_POLICY
from modstation.core.policy import Policy, Reason

MOST_ALIKE = 100  # that are counted beside a comment: reading more would cost a key its frame


class QueueRow(NamedTuple):
    """One line of the queue. `n` names the comment within this profile; `excerpt` is the
    beginning of its source, at most 200 characters; `article` its title. `risk` is
    the worst score, under `label`; None while there is none. `over`: it is above the threshold
    of its site. `why` says in a sentence why it stands where it stands; `marks` what else is
    worth a glance."""

    n: int
    key: CommentKey
    author_name: str
    excerpt: str
    created_at: int
    article: str
    conflict: bool
    refused: bool
    label: str = ""
    risk: float | None = None
    over: bool = False
    why: str = ""
    marks: tuple[Mark, ...] = ()


class HistoryRow(NamedTuple):
    """One decision of the past. `n` names the comment, `excerpt` is the beginning of what was on
    the screen, `why` the reason and note, `way` how far it is on its way to the site."""

    seq: int
    n: int
    made_at: int
    done: str
    why: str
    author_name: str
    excerpt: str
    deleted: bool
    way: str


class Away(NamedTuple):
    """A site that cannot be reached, `since` when, and how many decisions wait for it."""

    site: str
    since: int
    waiting: int


class Stay(NamedTuple):
    """What was decided while a site could not be reached: from this `seq` to that."""

    site: str
    first: int
    last: int


class Landed(NamedTuple):
    """What became of such decisions. `moot`: somebody else had done the same, or the comment is
    gone. `waiting` ones stand behind a conflict."""

    sent: int = 0
    moot: int = 0
    conflicts: int = 0
    refused: int = 0
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Cause:
    """A passage of the comment's source that drives one of its scores; `rule` names the rule or
    word that hit, if one did."""

    label: str
    start: int
    end: int
    weight: float
    rule: str = ""


@dataclass(frozen=True, slots=True)
class OtherName:
    """Somebody who may be the same person, why ("same IP"), and what became of their comments;
    `rejected` counts trash and spam."""

    name: str
    email: str
    evidence: str
    approved: int = 0
    rejected: int = 0


@dataclass(frozen=True, slots=True)
class Person:
    """Who wrote it. `first_seen` is the time of the oldest comment known here; `reasons` has, by
    the id of a comment of theirs, the code of the reason (or "") with which it was decided here,
    where that decision still stands."""

    first_seen: int = 0
    others: tuple[OtherName, ...] = ()
    note: str = ""
    reasons: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Below:
    """What stands below a comment and is hidden with it: `replies` at any depth, `public` of them
    approved. `more`: there are others that were not counted."""

    replies: int = 0
    public: int = 0
    more: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """Everything beside one comment.

    `comment` is projected: with the status and text that the newest open decision wants.
    `ancestors` go from the top of the thread down to the parent; `replies` are the direct ones
    and `siblings` the other replies to the same parent (of a top-level comment: others of the
    article), oldest first. `decision` is the newest one about this comment that is open or was
    refused. `on_site` is the comment as the site has it: of a conflict, "theirs". `read`: of a text
    too long for the classifier, (the characters it read, all of them). `unread_by` names the
    classifier that failed twice on this text, so that it has no scores; "" of all others.
    `underway` has, by the id of a comment around it, the newest decision about that one that is
    open. `language`: the code of the one it is written in; "" while nobody has looked. `alike`:
    how many others of the queue are nearly the same, at most MOST_ALIKE.
    """

    n: int
    comment: Comment
    on_site: Comment
    ancestors: tuple[Comment, ...]
    replies: tuple[Comment, ...]
    siblings: tuple[Comment, ...]
    reply_count: int
    article: Article
    record: Record
    latest: tuple[Comment, ...]
    decision: Decision | None
    block: Block | None
    scores: tuple[Score, ...]
    why: str
    causes: tuple[Cause, ...] = ()
    read: tuple[int, int] | None = None
    unread_by: str = ""
    person: Person = field(default_factory=Person)
    policy: Policy = DEFAULT_POLICY
    below: Below = field(default_factory=Below)
    underway: Mapping[int, Decision] = field(default_factory=dict)
    language: str = ""
    alike: int = 0

    @property
    def around(self) -> tuple[Comment, ...]:
        """The comments around it, from top to bottom."""
        return (*self.ancestors, *self.replies, *self.siblings)

    @property
    def keys(self) -> frozenset[CommentKey]:
        """Of all comments on it."""
        return frozenset((self.comment.key, *(comment.key for comment in self.around)))

    @property
    def flagged(self) -> list[str]:
        """The labels over the site's thresholds, the highest score first."""
        return self.policy.flagged({score.label: score.value for score in self.scores})

    @property
    def likely(self) -> Reason | None:
        """The reason that the scores speak for."""
        return self.policy.likely({score.label: score.value for score in self.scores})


@dataclass(frozen=True, slots=True)
class Conflict:
    """A decision that was not sent because the site moved. `mine.seen` is what was on the
    screen, `now` what the site has."""

    mine: Decision
    now: Comment
    n: int


@dataclass(frozen=True, slots=True)
class Counts:
    held: int = 0  # what still stands in the queue
    waiting: int = 0  # decisions on their way to the site
    conflicts: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True)
class Pulled:
    """News: the sync wrote something to the local queue."""

    site: str
    change: Change


@dataclass(frozen=True, slots=True)
class Cycle:
    """News: a sync cycle ended. `trouble` is why it could not go on; None after a whole one.
    `more`: threads or authors are still to be fetched, the next cycle should come at once.
    `stopped`: the moderator ended the reading; the next one goes on from there."""

    site: str
    report: SyncReport
    trouble: Trouble | None
    more: bool = False
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """News: how far the first sync of a site is, or (`preparing`) the preparation for being
    offline; `what` is "comments", "articles", "threads" or "authors"."""

    site: str
    what: str
    done: int
    total: int
    preparing: bool = False


class Readiness(NamedTuple):
    """What is here of all that is needed without the site: so many held comments, by so many
    people whose record can be asked for. `threads`, `articles` and `records` are still to be
    fetched; `unread` sites have not yet told of their whole queue."""

    comments: int = 0
    authors: int = 0
    threads: int = 0
    articles: int = 0
    records: int = 0
    unread: int = 0


@dataclass(frozen=True, slots=True)
class Prepared:
    """News: the reading for being offline ended; `troubles` kept it from its end, or somebody
    `stopped` it. The scores come on their own."""

    found: Readiness
    troubles: tuple[str, ...] = ()
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class SignedOff:
    """News: the password of a site is gone from here, and (`removed`) all that was kept of the
    site. `said` is what could not be done, in words."""

    site: str
    said: str = ""
    removed: bool = False


@dataclass(frozen=True, slots=True)
class Rated:
    """News: these comments have an opinion beside them now. `done` of `total` held ones have;
    `left_s` guesses how many seconds the rest takes, None while that is unknown. `resting`:
    why the rest waits, as in "paused". `set_aside`: how many could not be
    read, since the last news."""

    numbers: tuple[int, ...]
    done: int
    total: int
    left_s: float | None
    model: str
    resting: str = ""
    set_aside: int = 0


News = Pulled | Cycle | Progress | Prepared | SignedOff | Rated
