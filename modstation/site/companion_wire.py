"""What the companion plugin says, checked at the border and turned into our values."""

from __future__ import annotations

import html
from collections.abc import Sequence

import msgspec

from modstation.core.companion import BlockHit, Changed, Changes, Dispatch, Reach, SiteBlock
from modstation.core.disallowed import Disallowed
from modstation.core.errors import SiteBroken
from modstation.core.model import Comment, Decision
from modstation.core.outcomes import Accepted, Outcome, Refused, Stale
from modstation.core.translation import tr
from modstation.site.wire import Scalar, WireComment, as_stored, to_comment, words

API = 1
DELETED = "deleted"
# Characters of a reason's code and name, and of a note, as the plugin takes them.
MOST_CODE, MOST_NAME, MOST_NOTE = 64, 200, 500


class WireLimits(msgspec.Struct):
    decisions: int = 200
    page: int = 500


class WireStatus(msgspec.Struct):
    plugin: Scalar = ""
    api: int = 0
    cursor: int = 0
    oldest: int = 0
    limits: WireLimits = msgspec.field(default_factory=WireLimits)


class WireChange(WireComment):
    """A comment in the feed: its source stands there by itself, not beside a rendered form."""

    version: int = 0


class WireChanges(msgspec.Struct):
    cursor: int
    changes: list[WireChange] = []
    more: bool = False
    reset: bool = False


class WireResult(msgspec.Struct):
    decision: str
    result: str
    comment: WireChange | None = None
    why: Scalar = ""
    repeated: bool = False


class WireResults(msgspec.Struct):
    results: list[WireResult]


class WireBlock(msgspec.Struct):
    id: int
    kind: str
    value: Scalar
    reason: Scalar = ""
    note: Scalar = ""
    until: int | None = None
    by: int = 0
    by_name: Scalar = ""
    made: int = 0
    hits: int = 0
    last_hit: int | None = None
    expired: bool = False


class WireBlocks(msgspec.Struct):
    blocks: list[WireBlock]


class WireHit(msgspec.Struct):
    comment: int
    at: int = 0
    action: Scalar = ""
    status: Scalar = ""
    author_name: Scalar = ""
    excerpt: Scalar = ""


class WireHits(msgspec.Struct):
    hits: list[WireHit]


class WireDisallowed(msgspec.Struct):
    disallowed: list[str]
    digest: str = ""
    may_write: bool = False


class WirePreview(msgspec.Struct):
    names: list[str] = []
    people: int = 0
    pending: int = 0
    approved: int = 0
    spam: int = 0
    trash: int = 0


def to_changes(site: str, wire: WireChanges) -> Changes:
    found = tuple(_changed(site, one) for one in wire.changes)
    return Changes(found, wire.cursor, wire.more, wire.reset)


def _changed(site: str, wire: WireChange) -> Changed:
    if words(wire.status) == DELETED:
        return Changed(wire.version, wire.id)
    comment = _comment(site, wire)
    return Changed(wire.version, wire.id, comment, foreign=comment is None)


def _comment(site: str, wire: WireChange) -> Comment | None:
    if isinstance(wire.content, str):
        wire.content = {"raw": wire.content}
    return to_comment(site, wire)


def to_body(sent: Dispatch) -> dict[str, object]:
    """A decision as the plugin takes it: what is wanted, and what it stands on."""
    decision = sent.decision
    body: dict[str, object] = {
        "decision": decision.id,
        "id": decision.key.id,
        "expect": {"digest": decision.seen.digest},
    }
    if decision.wants is not None:
        body["status"] = str(decision.wants)
    if decision.text is not None:
        body["content"] = decision.text
    if decision.reason:
        body["reason"] = decision.reason[:MOST_CODE]
    if sent.reason:
        body["reason_text"] = sent.reason[:MOST_NAME]
    return body


def to_outcomes(site: str, sent: Sequence[Dispatch], wire: WireResults) -> list[Outcome]:
    """In the order of what was sent. An answer that leaves one out says nothing about any."""
    found = {result.decision: result for result in wire.results}
    if set(found) != {one.decision.id for one in sent}:
        raise SiteBroken(tr("The site answered about other decisions than it was sent."))
    return [_outcome(site, one.decision, found[one.decision.id]) for one in sent]


def _outcome(site: str, decision: Decision, wire: WireResult) -> Outcome:
    if wire.result == "forbidden":
        return Refused(words(wire.why) or tr("This account may not decide about it."))
    if wire.result == "failed":
        return Refused(words(wire.why) or tr("The site refuses, and does not say why."))
    if wire.result not in ("done", "conflict", "gone"):
        raise SiteBroken(tr("The site answered a decision with a word that is unknown here."))
    if wire.result == "gone" or wire.comment is None:
        return Stale(None)  # or it was deleted right after it was looked at
    now = _comment(site, wire.comment)
    if now is None or now.id != decision.key.id:
        raise SiteBroken(tr("The site answered about another comment than it was asked about."))
    if wire.result == "conflict":
        return Stale(now)
    return Accepted(now, again=True) if wire.repeated else _done(decision, now)


def _done(decision: Decision, now: Comment) -> Outcome:
    if decision.wants is not None and now.status is not decision.wants:
        said = tr("The site said yes, but left the comment on “{status}”.", status=now.status)
        return Refused(said)
    sent = decision.seen.text if decision.text is None else decision.text
    return Accepted(now, altered=as_stored(now.text) != as_stored(sent))


def to_block(wire: WireBlock) -> SiteBlock:
    return SiteBlock(
        id=wire.id,
        field=wire.kind,
        value=words(wire.value),
        reason=words(wire.reason),
        note=words(wire.note),
        until=wire.until,
        by=wire.by,
        by_name=html.unescape(words(wire.by_name)),
        made_at=wire.made,
        hits=wire.hits,
        last_hit=wire.last_hit,
    )


def to_hit(wire: WireHit) -> BlockHit:
    return BlockHit(
        at=wire.at,
        comment=wire.comment,
        action=words(wire.action),
        status=words(wire.status),
        author_name=html.unescape(words(wire.author_name)),
        excerpt=words(wire.excerpt),
    )


def to_disallowed(wire: WireDisallowed) -> Disallowed:
    # A plugin too old to compare would write over what somebody else has written meanwhile.
    may_write = wire.may_write and bool(wire.digest)
    return Disallowed(tuple(wire.disallowed), wire.digest, may_write)


def to_reach(wire: WirePreview) -> Reach:
    names = tuple(html.unescape(name) for name in wire.names)
    return Reach(wire.people, names, wire.pending, wire.approved, wire.spam + wire.trash)
