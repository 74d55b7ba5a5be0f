"""Words shown with dots in place of their letters, each character of the source by one of its own.

Places stay the same: whatever points into a text, a passage or a mark, points into the masked one.
"""

from __future__ import annotations

from collections.abc import Iterable

from modstation.core.plain import Plain

DOT = "\N{BULLET}"
_NAMED = "&bull;"
_LONGEST = 10  # of a numbered entity that `plain` reads as one

Hit = tuple[int, int]


def masked_source(source: str, words: Plain, hits: Iterable[Hit]) -> str:
    """The source with these passages of its plain words masked, but for the first letter of each.

    A character may be written as an entity; its dot is, too. Where none is as long as that, the
    character stays.
    """
    shown = list(source)
    for place in _dotted(words.text, hits):
        start, end = words.places[place], words.ends[place]
        shown[start:end] = _dots(end - start) or shown[start:end]
    return "".join(shown)


def masked(text: str, hits: Iterable[Hit]) -> str:
    """The same for a text without markup."""
    shown = list(text)
    for place in _dotted(text, hits):
        shown[place] = DOT
    return "".join(shown)


def _dotted(text: str, hits: Iterable[Hit]) -> Iterable[int]:
    for start, end in hits:
        first = start + (end - start > 1)
        yield from (place for place in range(first, end) if not text[place].isspace())


def _dots(length: int) -> str:
    if length == 1:
        return DOT
    if length == len(_NAMED):
        return _NAMED
    if len(_NAMED) < length <= _LONGEST:
        return f"&#{ord(DOT):0{length - 3}d};"
    return ""
