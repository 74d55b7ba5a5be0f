"""The nouns of moderation, as values that threads may exchange."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Status(StrEnum):
    """Where a comment is on the site. The words are WordPress's own."""

    HOLD = "hold"
    APPROVED = "approved"
    SPAM = "spam"
    TRASH = "trash"
    POST_TRASHED = "post-trashed"  # its article is in the trash; it comes back with it
    DELETED = "deleted"  # gone for good; the row stays as a tombstone without its text


class Verb(StrEnum):
    """What a moderator does to a comment."""

    APPROVE = "approve"
    HOLD = "hold"
    SPAM = "spam"
    TRASH = "trash"
    EDIT = "edit"  # a new text, approved with the same key
    REPLY = "reply"  # a new comment below it
    RESTORE = "restore"  # an undo of something the site has accepted


class State(StrEnum):
    """Where a decision is on its way to the site."""

    PENDING = "pending"
    SENDING = "sending"
    ACCEPTED = "accepted"
    CONFLICT = "conflict"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


OPEN = (State.PENDING, State.SENDING, State.CONFLICT)
PUBLISHING = (Verb.APPROVE, Verb.EDIT, Verb.REPLY)


class CommentKey(NamedTuple):
    """A comment's address: the site's name in this profile, and its id there."""

    site: str
    id: int

    def __str__(self) -> str:
        return f"{self.site}:{self.id}"


def text_digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment as the site (or, in a projection, the newest open decision) has it.

    `text` is the stored source, never rendered HTML. `created_at` is in seconds since 1970, UTC.
    `user` is the id of the author's account, 0 for a guest.
    """

    site: str
    id: int
    post: int
    parent: int
    text: str
    status: Status
    created_at: int
    user: int = 0
    author_name: str = ""
    author_email: str = ""
    author_url: str = ""
    author_ip: str = ""
    agent: str = ""
    type: str = "comment"

    @property
    def key(self) -> CommentKey:
        return CommentKey(self.site, self.id)

    @property
    def digest(self) -> str:
        """What "the version that was on the screen" means: WordPress keeps no revision."""
        return text_digest(f"{self.status}\x1f{self.parent}\x1f{self.text}")

    @property
    def author_key(self) -> str:
        return author_key(self.user, self.author_email, self.author_ip)


def author_key(user: int, email: str, ip: str) -> str:
    """Who somebody is, as well as the site can tell: account, else e-mail, else address."""
    if user:
        return f"user:{user}"
    if email:
        return f"mail:{email.casefold()}"
    return f"ip:{ip}" if ip else ""


@dataclass(frozen=True, slots=True)
class Seen:
    """What was on the screen when a decision was made: the ground it stands on."""

    text: str
    status: Status
    parent: int

    @property
    def digest(self) -> str:
        return text_digest(f"{self.status}\x1f{self.parent}\x1f{self.text}")

    @classmethod
    def of(cls, comment: Comment) -> Seen:
        return cls(comment.text, comment.status, comment.parent)


@dataclass(frozen=True, slots=True)
class Decision:
    """One act of a moderator.

    `wants` is the status it asks for (None: leave it; a reply). `text` is the text it asks for
    (None: leave it), or the reply's. `seen` is what the site must still have for it to be sent.
    `waits_for` is the seq of a decision about the same comment that is on the wire and has to
    settle first. `supersedes` is the unsent one whose place it took; an undo puts that back.
    `after` is what the site had once it was accepted: the ground on which an undo stands.
    `settled` says how it was accepted: "sent", "same" (a colleague did it), "gone", or "unknown"
    (its answer was lost, and the site has moved on since).
    """

    seq: int
    id: str
    n: int
    key: CommentKey
    verb: Verb
    wants: Status | None
    text: str | None
    state: State
    seen: Seen
    gesture: int
    made_at: int
    reason: str | None = None
    note: str | None = None
    undoes: int | None = None
    supersedes: int | None = None
    waits_for: int | None = None
    block: int | None = None
    after: Seen | None = None
    result_id: int | None = None
    attempts: int = 0
    settled: str | None = None
    last_error: str | None = None

    @property
    def asked_for(self) -> Seen:
        """What the site has if it does what is asked, and nobody anything since."""
        text = self.seen.text if self.text is None else self.text
        return Seen(text, self.wants or self.seen.status, self.seen.parent)


@dataclass(frozen=True, slots=True)
class Article:
    site: str
    id: int
    title: str = ""
    link: str = ""
    excerpt: str = ""
    type: str = "post"
    status: str = "publish"


@dataclass(frozen=True, slots=True)
class Record:
    """An author's history on one site, by status. `fetched_at` is None where only local
    comments are counted."""

    approved: int = 0
    hold: int = 0
    spam: int = 0
    trash: int = 0
    fetched_at: int | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """One model's opinion about one text. `value` is between 0 and 1."""

    text_digest: str
    model: str
    model_version: str
    label: str
    value: float


@dataclass(frozen=True, slots=True)
class Span:
    """A passage that drives a score: `text[start:end]`, in Python's characters. `weight` is its
    share of the cause, between 0 and 1; `cause` names the rule or word that hit, if one did."""

    start: int
    end: int
    weight: float
    cause: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """The passage `text[start:end]`, empty for a link that shows nothing, leads to `target`."""

    start: int
    end: int
    target: str


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """Which classifier gave a score. `labels` in the order of the card."""

    name: str
    version: str
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """What a write touched, so that each view can tell whether it cares.

    `entered` are queue numbers (`n`) that stand in the queue now, `left` those that do not
    (any more); both may name rows that a view has, or lacks, already. `focus` is the row the
    moderator should be shown now. `said` is one sentence about it for the status bar.
    `unexplained` is the seq of a trash without a reason, to which one may be added.
    """

    comments: frozenset[CommentKey] = frozenset()
    entered: tuple[int, ...] = ()
    left: tuple[int, ...] = ()
    focus: int | None = None
    said: str = ""
    unexplained: int | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """Who ModStation is on a site, and what that account may do there."""

    id: int
    name: str
    login: str
    roles: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SiteInfo:
    """A site of the profile. `rest` is the root of its REST API, with a trailing slash or
    `?rest_route=/`."""

    name: str
    rest: str
    home: str
    title: str
    user: str
    user_id: int = 0


@dataclass(slots=True)
class SyncReport:
    """What one sync cycle did, in counts. `only_here` are local blocks that the site could hold by
    itself; told once."""

    pulled: int = 0
    pushed: int = 0
    conflicts: int = 0
    moot: int = 0
    refused: int = 0
    blocked: int = 0
    waiting: int = 0
    held: int = 0
    only_here: int = 0
    warnings: list[str] = field(default_factory=list)
