"""The words of a comment without its markup, and where in the source each character stands.

Classifiers read words; a tinted passage must be found again in the source. WordPress stores
HTML that may be broken in any way, so this is a forgiving reader, never a sanitiser.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from modstation.core.model import Link

# A tag, a comment, or an entity; a lone "<" or "&" is text. Nothing here can backtrack.
_MARKUP = re.compile(
    r"<!--.*?(?:-->|$)|</?[A-Za-z][^<>]*>?|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\w{2,31});", re.S
)
_ANCHOR = re.compile(r"</?a(?=[\s>/]|$)", re.I)
_HREF = re.compile(r"""\shref\s*=\s*(?:"([^"<>]*)"?|'([^'<>]*)'?|([^\s"'<>]+))""", re.I)
_BLOCK = re.compile(r"</?(?:p|br|div|blockquote|li|ul|ol|h\d)\b", re.I)


@dataclass(frozen=True, slots=True)
class Plain:
    """`text`, for each of its characters where it begins and ends in the source, and which
    passages of it are links."""

    text: str
    places: tuple[int, ...]
    ends: tuple[int, ...]
    links: tuple[Link, ...] = ()

    def in_source(self, start: int, end: int) -> tuple[int, int]:
        """The piece of the source that `text[start:end]`, which is not empty, came from."""
        return self.places[start], self.ends[end - 1]


def plain(source: str) -> Plain:
    pieces: list[str] = []
    places: list[int] = []
    ends: list[int] = []
    links: list[Link] = []
    target, since = "", 0
    position = 0
    for found in _MARKUP.finditer(source):
        pieces.append(source[position : found.start()])
        places.extend(range(position, found.start()))
        ends.extend(range(position + 1, found.start() + 1))
        if _ANCHOR.match(found.group()):  # it ends the one before, if any
            if target:
                links.append(Link(since, len(places), target))
            target, since = _target(found.group()), len(places)
        words = _instead_of(found.group())
        pieces.append(words)
        places.extend([found.start()] * len(words))
        ends.extend([found.end()] * len(words))
        position = found.end()
    pieces.append(source[position:])
    places.extend(range(position, len(source)))
    ends.extend(range(position + 1, len(source) + 1))
    if target:
        links.append(Link(since, len(places), target))
    return Plain("".join(pieces), tuple(places), tuple(ends), tuple(links))


def _target(tag: str) -> str:
    """Where an opening tag leads to; nothing for a closing one."""
    found = _HREF.search(tag)
    return html.unescape("".join(found.groups(""))).strip() if found else ""


def _instead_of(markup: str) -> str:
    """What a reader sees of it: an entity's character, a line end for a block, else nothing."""
    if markup.startswith("&"):
        return html.unescape(markup)
    return "\n" if _BLOCK.match(markup) else ""
