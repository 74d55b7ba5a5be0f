"""The house word list: the words, phrases and `*` wildcards that one site wants to see.

Whole words only: a list that hits inside other words is switched off after a day. Disguises are
read as `normal` reads them, and in scripts without spaces every character counts as a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from modstation.core.translation import tr

from .fold import fold
from .model import Span
from .normal import Word, words

LABEL = "house words"
_REMEMBERED_FORMS = 50_000
_WIDEST_GAP = 3
_SENTENCE_MARKS = frozenset(".!?\n")
_CHUNK = re.compile(r"[^\s\-_/,;:]+")
_NOTE = re.compile(r"(?:^|\s)#")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list's file: an entry, a note, or both."""

    entry: str
    note: str = ""


def parse(text: str) -> list[Line]:
    """The lines of a list's file: one entry each; `#` begins a note."""
    lines = []
    for raw in text.splitlines():
        mark = _NOTE.search(raw)
        entry, note = (raw[: mark.start()], raw[mark.end() :]) if mark else (raw, "")
        lines.append(Line(" ".join(entry.split()), note.strip()))
    return lines


def write(lines: Iterable[Line]) -> str:
    """The file for these lines; `parse` gives them back."""
    return "".join(_written(line) + "\n" for line in lines)


def _written(line: Line) -> str:
    note = f"# {line.note}" if line.note else ""
    return "  ".join(part for part in (line.entry, note) if part)


def complaint(entry: str) -> str:
    """Why an entry cannot be used; nothing when it can."""
    if not _pieces(entry):
        return tr("It holds no letter or digit, so it would never be found.")
    if all(set(piece) == {"*"} for piece in _pieces(entry)):
        return tr("It would hit every comment: add at least one letter beside the star.")
    return ""


class WordList:
    """A compiled list; as a model it has one label, 1 where an entry hits and 0 elsewhere."""

    name = "house-words"
    labels = (LABEL,)

    def __init__(self, entries: Iterable[str]) -> None:
        self.entries = tuple(dict.fromkeys(e for e in entries if e and not complaint(e)))
        joined = "\n".join(self.entries)
        self.version = sha256(joined.encode()).hexdigest()[:12] if joined else ""
        self._pieces: dict[str, int] = {}
        self._wild: list[tuple[int, str, re.Pattern[str]]] = []
        self._phrases: dict[int, list[tuple[tuple[int, ...], str]]] = {}
        self._known: dict[str, frozenset[int]] = {}
        for entry in self.entries:
            numbers = tuple(self._number(piece) for piece in _pieces(entry))
            self._phrases.setdefault(numbers[0], []).append((numbers, entry))
        for phrases in self._phrases.values():
            phrases.sort(key=lambda phrase: -len(phrase[0]))

    def find(self, text: str) -> list[Span]:
        """The hits in order, the longest where several begin, each named by its entry."""
        return self.find_among(text, words(text)) if self.entries else []

    def find_among(self, text: str, read: list[Word]) -> list[Span]:
        """`find` for who has read the words of the text already."""
        found: list[Span] = []
        senses = [self._senses(word) for word in read]
        place = 0
        while place < len(read):
            hit = self._hit(text, read, senses, place)
            if hit is None:
                place += 1
                continue
            length, entry = hit
            found.append(Span(read[place].start, read[place + length - 1].end, 1.0, entry))
            place += length
        return found

    def score(self, texts: Sequence[str]) -> list[dict[str, float]]:
        """1 for a text with a hit."""
        return [{LABEL: float(bool(self.find(text)))} for text in texts]

    def explain(self, text: str, label: str) -> list[Span]:
        """The hits."""
        return self.find(text) if label == LABEL else []

    def _hit(
        self, text: str, read: list[Word], senses: list[frozenset[int]], place: int
    ) -> tuple[int, str] | None:
        """The longest entry that begins at this word."""
        candidates = [p for number in senses[place] for p in self._phrases.get(number, ())]
        for numbers, entry in sorted(candidates, key=lambda c: (-len(c[0]), c[1])):
            end = place + len(numbers)
            if end <= len(read) and all(
                number in senses[place + step] for step, number in enumerate(numbers)
            ):
                gaps = zip(read[place : end - 1], read[place + 1 : end], strict=True)
                if all(_close(text[a.end : b.start]) for a, b in gaps):
                    return len(numbers), entry
        return None

    def _senses(self, word: Word) -> frozenset[int]:
        if len(word.forms) == 1:
            return self._known_senses(word.forms[0])
        return frozenset().union(*(self._known_senses(form) for form in word.forms))

    def _known_senses(self, form: str) -> frozenset[int]:
        """The pieces of entries that a reading matches, remembered: words recur."""
        known = self._known.get(form)
        if known is None:
            if len(self._known) >= _REMEMBERED_FORMS:
                self._known.clear()
            known = self._known[form] = frozenset(self._look_up(form))
        return known

    def _look_up(self, form: str) -> Iterable[int]:
        if "*" in form:
            yield from self._unmasked(form)
            return
        if form in self._pieces:
            yield self._pieces[form]
        for number, stem, pattern in self._wild:
            if form.startswith(stem) and pattern.fullmatch(form):
                yield number

    def _unmasked(self, form: str) -> Iterable[int]:
        """Entries that a masked word may hide, if at least half of it can be seen."""
        seen = sum(char != "*" for char in form)
        if seen < 2 or 2 * seen < len(form):
            return
        pattern = re.compile(re.escape(form).replace(r"\*", "."))
        for piece, number in self._pieces.items():
            if len(piece) == len(form) and "*" not in piece and pattern.fullmatch(piece):
                yield number
        for number, stem, _ in self._wild:
            start = form[: len(stem)]
            if len(stem) >= 3 and len(start) == len(stem) and _covers(start, stem):
                yield number

    def _number(self, piece: str) -> int:
        number = self._pieces.get(piece)
        if number is None:
            number = self._pieces[piece] = len(self._pieces)
            if "*" in piece:
                pattern = re.compile(".*".join(map(re.escape, re.split(r"\*+", piece))))
                self._wild.append((number, piece.partition("*")[0], pattern))
        return number


def _covers(masked: str, plain: str) -> bool:
    return all(a in ("*", b) for a, b in zip(masked, plain, strict=True))


def _close(gap: str) -> bool:
    """Whether two words stand side by side: a comma between them is fine, a full stop is not."""
    return len(gap) <= _WIDEST_GAP and not _SENTENCE_MARKS.intersection(gap)


def _pieces(entry: str) -> list[str]:
    """The words of an entry as they read in plain form; a `*` in one is its wildcard."""
    found: list[str] = []
    for match in _CHUNK.finditer(entry):
        chunk = match.group()
        read = words(chunk.replace("*", ""))
        if "*" in chunk and len(read) <= 1:
            folded = re.sub(r"[^\w*']", "", fold(chunk).text)
            found.append(re.sub(r"\*+", "*", folded))
        else:
            found.extend(word.forms[-1] for word in read)
    return found
