"""Where a text holds what was looked for, by the rules of the full-text index.

The index answers only which comments match. What of a comment matched is found here once more,
for the few that are shown, so that the eye sees it at once.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

# Letters and digits, with the accents that may stand behind them; an underscore parts words.
_TOKEN = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")
_WINDOW = 160
_BEFORE = 40
_NEAR = 20
Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Words that must stand side by side. `open`: the last one may go on."""

    words: tuple[str, ...]
    open: bool = False

    def at(self, run: Sequence[str]) -> bool:
        """Whether these words, as many as are wanted, are the ones."""
        *first, last = self.words
        return list(run[:-1]) == first and (
            run[-1].startswith(last) if self.open else run[-1] == last
        )


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A piece of a text on one line, and which ranges of it were looked for."""

    text: str
    marks: tuple[Range, ...] = ()


def tokens(text: str) -> Iterator[tuple[str, int, int]]:
    """The words as the index knows them (no case, no accents), and where each stands."""
    for found in _TOKEN.finditer(text):
        yield _folded(found.group()), found.start(), found.end()


def words_of(text: str) -> tuple[str, ...]:
    return tuple(word for word, _, _ in tokens(text))


def excerpt(text: str, wanted: Sequence[Wanted]) -> Excerpt:
    """The part of the text around the first place that was looked for."""
    text = " ".join(text.split())
    first = next(iter(find(text, wanted)), (0, 0))[0]
    start = _word_begin(text, first - _BEFORE) if first > _WINDOW - _BEFORE else 0
    end = start + _WINDOW
    shown = ("…" if start else "") + text[start:end] + ("…" if end < len(text) else "")
    return Excerpt(shown, tuple(find(shown, wanted)))


def find(text: str, wanted: Sequence[Wanted]) -> list[Range]:
    """All places, in order; those that touch or overlap are one."""
    known = list(tokens(text))
    found = []
    for one in wanted:
        size = len(one.words)
        for at in range(len(known) - size + 1):
            run = known[at : at + size]
            if one.at([word for word, _, _ in run]):
                found.append((run[0][1], run[-1][2]))
    return list(_merged(sorted(found)))


def _folded(word: str) -> str:
    if word.isascii():
        return word.lower()
    parted = unicodedata.normalize("NFD", word)
    return "".join(c for c in parted if not unicodedata.combining(c)).lower()


def _merged(ranges: Sequence[Range]) -> Iterator[Range]:
    last: Range | None = None
    for start, end in ranges:
        if last is not None and start <= last[1]:
            last = last[0], max(last[1], end)
            continue
        if last is not None:
            yield last
        last = start, end
    if last is not None:
        yield last


def _word_begin(text: str, at: int) -> int:
    """The next place behind a space, if there is one near."""
    space = text.find(" ", at, at + _NEAR)
    return space + 1 if space >= 0 else at
