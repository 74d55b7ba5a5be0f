"""Read a comment the way a person does: look-alike letters, leet, masks and spacing undone.

A writer who dodges a filter still wants to be understood by readers, so each disguise has a plain
reading; every word keeps its place in the original text, because hits are shown there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from .fold import Folded, fold
from .readings import readings

LINK = "<link>"
"""What stands for an address: its letters are no words."""

_LETTER = r"[^\W\d_]"
# Vowel signs and the like belong to their word, though they are no letters to `re`.
_MARK = "\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0980-\u0dff"
_CHAR = rf"(?:[^\W_]|[{_MARK}])"
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003fffd"
)
_TOKEN = re.compile(
    rf"""
    (?P<link>https?://\S+|www\.\S+|(?<![\w.+-])[\w.+-]{{1,64}}@[\w-]+\.[\w.-]*\w)
    | (?P<spaced>(?<![\w'*]){_LETTER}(?P<gap>[ .\-_*~/]|\x20?[.\-_*~/]\x20?){_LETTER}
        (?:(?P=gap){_LETTER})+(?![\w'*]))
    | (?P<single>[{_UNSPACED}])
    | (?P<plain>[a-z]+(?=[\s.,;:?)"]|$))
    | (?P<word>[@$]?(?:(?![{_UNSPACED}]){_CHAR})+
        (?:(?:[*\#@$%&^]+|['!|+])(?:(?![{_UNSPACED}]){_CHAR})+)*(?:\$+|[*\#]{{2,}})?)
    """,
    re.VERBOSE,
)
_SENTENCE_END = re.compile(r"[.!?…。！？]+[\"')\]]*(?=\s|$)|\n+|[。！？]")
_STRETCHED = re.compile(r"(.)\1\1")


@dataclass(frozen=True, slots=True)
class Word:
    """A word at `text[start:end]` and what it may say: the likeliest reading first, the word as
    it stands last. In a reading, `*` is a letter that the writer masked."""

    start: int
    end: int
    forms: tuple[str, ...]


def words(text: str) -> list[Word]:
    """Every word of the text with its readings, in order."""
    return words_of(fold(text))


def words_of(folded: Folded) -> list[Word]:
    """Every word of a folded text, placed in the original."""
    found: list[Word] = []
    starts, ends = folded.starts, folded.ends
    for begin, stop, forms in _tokens(folded.text):
        found.append(Word(starts[begin], ends[stop - 1], forms))
    return found


def sentences(text: str) -> list[tuple[int, int]]:
    """The sentences as spans of the text; blank ones are left out."""
    spans: list[tuple[int, int]] = []
    start = 0
    for end in [*(match.end() for match in _SENTENCE_END.finditer(text)), len(text)]:
        if text[start:end].strip():
            spans.append((start, end))
            start = end
    return spans


def normal(text: str) -> str:
    """The likeliest reading of the whole text, one space between words."""
    return " ".join(word.forms[0] for word in words(text))


def _tokens(text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        begin, stop = match.span()
        token = match.group()
        if kind == "plain" and not _STRETCHED.search(token):
            yield begin, stop, (token,)
        elif kind == "link":
            yield begin, stop, (LINK,)
        elif match["spaced"] is not None:
            yield begin, stop, _joined(token, match["gap"])
        else:
            yield from _read(begin, token)


def _read(begin: int, token: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    for offset, piece, forms in readings(token):
        yield begin + offset, begin + offset + len(piece), forms


@lru_cache(maxsize=1024)
def _joined(token: str, gap: str) -> tuple[str, ...]:
    """The readings of letters set apart; the first may be a word of its own: "I h a t e"."""
    word = token.replace(gap, "")
    forms = [word]
    if word[0] in "ia" and gap == " ":
        forms.append(word[1:])
    return tuple(forms)
