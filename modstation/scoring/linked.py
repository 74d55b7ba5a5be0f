"""A text with the targets of its links written into it, and the way back to its own words.

WordPress keeps a link's target in the markup, which nobody reads: "here" may lead anywhere. The
spam rules read the target behind the words that lead there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from .model import Link, Span

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?:[\w-]+\.)+[a-z]{2,}(?:/\S*)?", re.IGNORECASE)
_WEB = ("http", "https", "")


@dataclass(frozen=True, slots=True)
class Linked:
    """`text[i]` belongs to the characters `starts[i]` up to `ends[i]` of the plain text."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def span(self, start: int, end: int, cause: str) -> Span:
        """A passage of `text`, in the plain text; a target counts as the words that lead there."""
        return Span(min(self.starts[start:end]), max(self.ends[start:end]), 1.0, cause)


def linked(text: str, links: Sequence[Link]) -> Linked:
    """The text with a target behind each link that does not show its own."""
    if not links:
        return Linked(text, range(len(text)), range(1, len(text) + 1))
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    position = 0
    for link in sorted(links, key=lambda link: link.end):
        added = f" {_readable(link.target)} " if leads_out(link) and not _shows(text, link) else ""
        passage = _visible(text, link)
        if not added or passage is None:
            continue
        pieces += text[position : link.end], added
        starts += [*range(position, link.end), *[passage[0]] * len(added)]
        ends += [*range(position + 1, link.end + 1), *[passage[1]] * len(added)]
        position = link.end
    pieces.append(text[position:])
    starts += range(position, len(text))
    ends += range(position + 1, len(text) + 1)
    return Linked("".join(pieces), starts, ends)


def hidden(text: str, links: Sequence[Link]) -> list[Span]:
    """Links whose words do not show where they lead, each named with its host."""
    found = []
    for link in links:
        passage = _visible(text, link)
        if leads_out(link) and passage is not None and not _shows(text, link):
            found.append(Span(*passage, 1.0, f"link to {host(link.target)}"))
    return found


def disguised(text: str, links: Sequence[Link]) -> list[Span]:
    """Links that show one address and lead to another."""
    return [
        Span(link.start, link.end, 1.0, f"address that leads to {host(link.target)}")
        for link in links
        if leads_out(link)
        and _ADDRESS.fullmatch(text[link.start : link.end].strip())
        and not _shows(text, link)
    ]


def leads_out(link: Link) -> bool:
    """Whether a link leads to another place, not to one of the same page."""
    return bool(host(link.target))


def host(target: str) -> str:
    """Whose place it is: the host, or the mailbox or number; nothing for what leads nowhere."""
    try:
        parts = urlsplit(target)
    except ValueError:  # a broken address
        return ""
    if parts.scheme in ("mailto", "tel"):
        return parts.path
    return (parts.hostname or "").removeprefix("www.") if parts.scheme in _WEB else ""


def _readable(target: str) -> str:
    return target.removeprefix("mailto:").removeprefix("tel:")


def _shows(text: str, link: Link) -> bool:
    """Whether the words are the address, or the host, that the link leads to."""
    said = text[link.start : link.end].strip().casefold()
    if not said:
        return False
    if said == _readable(link.target).casefold():
        return True
    if not _ADDRESS.fullmatch(said):
        return False
    return host(said if "://" in said else f"//{said}") == host(link.target)


def _visible(text: str, link: Link) -> tuple[int, int] | None:
    """The words of a link; of one without words the character beside it."""
    if link.end > link.start:
        return link.start, link.end
    if link.start:
        return link.start - 1, link.start
    return (0, 1) if text else None
