"""Where a text holds what was looked for, by the rules of the full-text index.

The index answers only which comments match. What of a comment matched is found here once more,
for the few that are shown, so that the eye sees it at once.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

# Letters and digits, with the accents that may stand behind them; an underscore parts words.
_TOKEN = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")
_WINDOW = 160
_SEEN = 60  # characters that are surely seen where little room is
_BEFORE = 24
_NEAR = 20
_TRIED = 200  # places of a text, which may be long and hold nothing else
Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Words that must stand side by side. `open`: the last one may go on."""

    words: tuple[str, ...]
    open: bool = False

    def ends(self, run: Sequence[str]) -> bool:
        """Whether these words end with what is wanted."""
        last, size = self.words[-1], len(self.words)
        if run[-1] != last and not (self.open and run[-1].startswith(last)):
            return False
        return size == 1 or tuple(run[-size:-1]) == self.words[:-1]


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
    """The part of the text that has most of what was looked for, on one line."""
    text = " ".join(text.split())
    at = _best(text, wanted)
    start = _word_begin(text, at - _BEFORE) if at > _SEEN else 0
    end = start + _WINDOW
    shown = ("…" if start else "") + text[start:end] + ("…" if end < len(text) else "")
    return Excerpt(shown, tuple(_merged(sorted(place[:2] for place in _places(shown, wanted)))))


def _best(text: str, wanted: Sequence[Wanted]) -> int:
    """Where the text has the rarest of the wanted, beside most of the others; 0 without any."""
    found = sorted(islice(_places(text, wanted), _TRIED if len(wanted) > 1 else 1))
    counts = Counter(which for _, _, which in found)

    def beside(start: int) -> int:
        return len({which for at, _, which in found if -_BEFORE <= at - start < _SEEN})

    if not counts:
        return 0
    rarest = min(counts, key=counts.__getitem__)
    return max((at for at, _, which in found if which == rarest), key=beside)


def _places(text: str, wanted: Sequence[Wanted]) -> Iterator[tuple[int, int, int]]:
    """Each place that was looked for and which of the wanted it is, by where it ends."""
    if not wanted:
        return
    words: list[str] = []
    starts: list[int] = []
    for word, start, end in tokens(text):
        words.append(word)
        starts.append(start)
        for which, one in enumerate(wanted):
            if one.ends(words):
                yield starts[-len(one.words)], end, which


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
