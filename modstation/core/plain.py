"""The words of a comment without its markup, and where in the source each character stands.

Classifiers read words; a tinted passage must be found again in the source. WordPress stores
HTML that may be broken in any way, so this is a forgiving reader, never a sanitiser.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

# A tag, a comment, or an entity; a lone "<" or "&" is text. Nothing here can backtrack.
_MARKUP = re.compile(
    r"<!--.*?(?:-->|$)|</?[A-Za-z][^<>]*>?|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\w{2,31});", re.S
)
_BLOCK = re.compile(r"</?(?:p|br|div|blockquote|li|ul|ol|h\d)\b", re.I)


@dataclass(frozen=True, slots=True)
class Plain:
    """`text`, and for each of its characters where it begins and ends in the source."""

    text: str
    places: tuple[int, ...]
    ends: tuple[int, ...]

    def in_source(self, start: int, end: int) -> tuple[int, int]:
        """The piece of the source that `text[start:end]`, which is not empty, came from."""
        return self.places[start], self.ends[end - 1]


def plain(source: str) -> Plain:
    pieces: list[str] = []
    places: list[int] = []
    ends: list[int] = []
    position = 0
    for found in _MARKUP.finditer(source):
        pieces.append(source[position : found.start()])
        places.extend(range(position, found.start()))
        ends.extend(range(position + 1, found.start() + 1))
        words = _instead_of(found.group())
        pieces.append(words)
        places.extend([found.start()] * len(words))
        ends.extend([found.end()] * len(words))
        position = found.end()
    pieces.append(source[position:])
    places.extend(range(position, len(source)))
    ends.extend(range(position + 1, len(source) + 1))
    return Plain("".join(pieces), tuple(places), tuple(ends))


def _instead_of(markup: str) -> str:
    """What a reader sees of it: an entity's character, a line end for a block, else nothing."""
    if markup.startswith("&"):
        return html.unescape(markup)
    return "\n" if _BLOCK.match(markup) else ""
