"""Which pieces of a long text are shown at first: its beginning, and what drives its scores."""

from __future__ import annotations

import re

Piece = tuple[int, int]

FOLD_AT = 6_000
_BEGINNING = 400  # short enough for the passage behind it to be on the screen too
_AROUND = 250
_CUT_TAG = re.compile(r"<[^<>]*\Z")
_SENTENCE = re.compile(r"[.!?…]\s+|\n\s*\n")
_WORD = re.compile(r"\s+")


def pieces(source: str, fold_at: int, keep: Piece | None = None) -> list[Piece]:
    """The pieces of the source to be shown, all of it in one where it is not longer than `fold_at`.

    `keep` is a passage that must be among them: with its sentences around it, behind a gap.
    """
    if len(source) <= fold_at:
        return [(0, len(source))]
    beginning = min(_BEGINNING, fold_at)
    if keep is None or keep[1] <= beginning or keep[0] >= keep[1]:
        return [(0, _end_of_beginning(source, fold_at))]
    start, end = _around(source, *keep)
    if start <= beginning:
        return [(0, end)]
    return [(0, _last_sentence(source, _end_of_beginning(source, beginning))), (start, end)]


def _end_of_beginning(source: str, limit: int) -> int:
    """Never within a tag."""
    return len(_CUT_TAG.sub("", source[:limit]))


def _last_sentence(source: str, end: int) -> int:
    """Where the last whole sentence before `end` ends; else the last word."""
    for pattern in (_SENTENCE, _WORD):
        found = [match.end() for match in pattern.finditer(source, 0, end)]
        if found and found[-1] > end // 2:
            return found[-1]
    return end


def _around(source: str, start: int, end: int) -> Piece:
    """The passage with what is needed to read it, from a sentence's beginning to an end."""
    stop = min(len(source), end + _AROUND)
    stop = max(end, _end_of_beginning(source, stop))
    after = [match.start() + 1 for match in _SENTENCE.finditer(source, end, stop)]
    stop = after[-1] if after else stop
    first = max(0, start - _AROUND)
    before = [match.end() for match in _SENTENCE.finditer(source, first, start)]
    words = [match.end() for match in _WORD.finditer(source, first, start)]
    first = (before[-2:] or words or [first])[0]  # its own sentence, and the one before
    opened = source.rfind("<", 0, first)
    if opened >= 0 and ">" not in source[opened:first] and first - opened < _AROUND:
        first = opened  # never within a tag
    return first, stop
