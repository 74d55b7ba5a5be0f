"""WordPress's JSON <-> the house's values: field lists, status words, dates, texts.

All that is odd about single fields ends here. The request and the response use different words
for one status, dates carry no zone, and any field may be missing or of another type than usual
once a plugin has had its hands on it.
"""

from __future__ import annotations

import html
import ipaddress
import logging
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import msgspec

from modstation.core.errors import SiteBroken
from modstation.core.model import Account, Article, Comment, Status
from modstation.core.translation import tr
from modstation.site.rest import plain

_log = logging.getLogger(__name__)

# `_links` is left out: it costs WordPress a query per comment. `content.raw` alone returns nothing.
LEAN = (
    "id,post,parent,author,author_name,author_email,author_url,author_ip,author_user_agent,"
    "date_gmt,content,status,type"
)
# What moderation takes; with fewer, WordPress hides items instead of refusing them.
NEEDED_RIGHTS = (
    "moderate_comments",
    "edit_posts",
    "edit_others_posts",
    "edit_published_posts",
)
# A valid address that says nothing. An empty one cannot be written, and writing none makes
# WordPress store the moderator's own.
NEUTRAL_IP = "0.0.0.0"
REQUEST_WORDS: Mapping[Status, str] = {
    Status.APPROVED: "approve",
    Status.HOLD: "hold",
    Status.SPAM: "spam",
    Status.TRASH: "trash",
}
_RESPONSE_WORDS: Mapping[str, Status] = {
    "approved": Status.APPROVED,
    "approve": Status.APPROVED,
    "1": Status.APPROVED,
    "hold": Status.HOLD,
    "unapproved": Status.HOLD,
    "0": Status.HOLD,
    "spam": Status.SPAM,
    "trash": Status.TRASH,
    "post-trashed": Status.POST_TRASHED,
}
_NOT_MODERATED = ("note",)  # the block editor's notes to colleagues
_REL = re.compile(r"""\s+rel=("[^"]*"|'[^']*')""")

Scalar = str | int | float | bool | None
Text = dict[str, Any] | str | None


class WireComment(msgspec.Struct):
    id: int
    post: int | None = 0
    parent: int | None = 0
    author: int | None = 0
    author_name: Scalar = ""
    author_email: Scalar = ""
    author_url: Scalar = ""
    author_ip: Scalar = ""
    author_user_agent: Scalar = ""
    date_gmt: Scalar = ""
    content: Text = None
    status: Scalar = ""
    type: Scalar = "comment"


class WireId(msgspec.Struct):
    id: int


class WireArticle(msgspec.Struct):
    id: int
    title: Text = None
    link: Scalar = ""
    excerpt: Text = None
    type: Scalar = "post"
    status: Scalar = ""


class WireType(msgspec.Struct):
    rest_base: Scalar = ""
    rest_namespace: Scalar = "wp/v2"


class WireUp(msgspec.Struct):
    post_type: Scalar = ""


class WireLinks(msgspec.Struct):
    up: list[WireUp] = []


class WireLinked(msgspec.Struct):
    """One comment, read only to learn what kind of thing it hangs on."""

    id: int
    link: Scalar = ""
    links: WireLinks | list[Any] = msgspec.field(name="_links", default_factory=WireLinks)


class WireUser(msgspec.Struct):
    id: int
    name: Scalar = ""
    slug: Scalar = ""
    username: Scalar = ""
    roles: list[Any] | dict[str, Any] | None = None
    capabilities: list[Any] | dict[str, Any] | None = None


def words(value: Scalar) -> str:
    return "" if value is None or isinstance(value, bool) else str(value)


def to_comment(site: str, wire: WireComment) -> Comment | None:
    """The comment; None for what is no comment to moderate."""
    kind = words(wire.type) or "comment"
    if kind in _NOT_MODERATED:
        return None
    ip = words(wire.author_ip)
    return Comment(
        site=site,
        id=wire.id,
        post=wire.post or 0,
        parent=wire.parent or 0,
        text=_source(wire.content),
        status=to_status(words(wire.status), wire.id),
        created_at=to_seconds(words(wire.date_gmt)),
        user=wire.author or 0,
        author_name=html.unescape(words(wire.author_name)),
        author_email=words(wire.author_email),
        author_url=words(wire.author_url),
        # Otherwise all who were ever neutralised would look like one person.
        author_ip="" if ip == NEUTRAL_IP else ip,
        agent=words(wire.author_user_agent),
        type=kind,
    )


def _source(content: Text) -> str:
    raw = content.get("raw") if isinstance(content, dict) else None
    if not isinstance(raw, str):
        raise SiteBroken(tr("The site keeps the comments' source text to itself."))
    return raw


def to_status(word: str, comment_id: int) -> Status:
    """A plugin's own status counts like that of an article in the trash: nothing to decide for
    now, but not gone either."""
    status = _RESPONSE_WORDS.get(word)
    if status is None:
        _log.debug("comment %d has a status unknown here: %r", comment_id, word)
        return Status.POST_TRASHED
    return status


def to_seconds(date_gmt: str) -> int:
    """Seconds since 1970; 0 for the zero dates that imports leave behind."""
    try:
        when = datetime.fromisoformat(date_gmt).replace(tzinfo=UTC)
    except ValueError:
        return 0
    return max(0, int(when.timestamp()))


def to_date(seconds: int) -> str:
    """A date as `after` needs it: without the Z, WordPress takes it for the site's own time; and
    the very first second of 1970 is no valid date to its older versions."""
    return datetime.fromtimestamp(max(1, seconds), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def sendable_ip(ip: str) -> str:
    try:
        ipaddress.ip_address(ip)
    except ValueError:
        return NEUTRAL_IP
    return ip


def to_article(site: str, wire: WireArticle) -> Article:
    return Article(
        site=site,
        id=wire.id,
        title=plain(_rendered(wire.title)),
        link=words(wire.link),
        excerpt=plain(_rendered(wire.excerpt), 600),
        type=words(wire.type) or "post",
        status=words(wire.status) or "publish",
    )


def _rendered(text: Text) -> str:
    if isinstance(text, dict):
        found = text.get("rendered") or text.get("raw") or ""
        return found if isinstance(found, str) else ""
    return text or ""


def to_account(wire: WireUser) -> Account:
    rights = wire.capabilities if isinstance(wire.capabilities, dict) else {}
    roles = wire.roles.values() if isinstance(wire.roles, dict) else (wire.roles or ())
    return Account(
        id=wire.id,
        name=html.unescape(words(wire.name)),
        login=words(wire.username) or words(wire.slug),
        roles=tuple(str(role) for role in roles),
        missing=tuple(right for right in NEEDED_RIGHTS if not rights.get(right)),
    )


def as_stored(text: str) -> str:
    """A text without what WordPress's filters change on their own in a harmless one: entities,
    line ends, outer and doubled blanks, and the `rel` they add to links."""
    return " ".join(html.unescape(_REL.sub("", text)).split())
