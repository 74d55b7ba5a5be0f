"""Numbers for words: hashed words, pieces of words and neighbours, alike in training and in use.

crc32 is the same on every machine and in every version of Python, unlike `hash`; a feature that
training never saw, or found too weak, simply weighs nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from zlib import crc32

from .normal import LINK, Word, sentences, words

_BITS = (18, 18, 19)
OFFSETS = (0, 1 << 18, 1 << 19)
SIZE = 1 << 20
_MASKS = tuple((1 << bits) - 1 for bits in _BITS)
PIECE_LENGTHS = range(3, 6)
_LONGEST = 20
"""Letters of a word that are cut into pieces: nobody reads the rest of a longer one."""
START = "<s>"


@dataclass(frozen=True, slots=True)
class Prose:
    """The words of a text, and where in that list each sentence begins."""

    words: list[Word]
    sentence_starts: list[int]


def prose(text: str) -> Prose:
    """The words of a text, sentence by sentence; sentences without a word are left out."""
    found = words(text)
    starts: list[int] = []
    place = 0
    for _, end in sentences(text):
        begin = place
        while place < len(found) and found[place].start < end:
            place += 1
        if place > begin:
            starts.append(begin)
    return Prose(found, starts)


def word_features(form: str) -> list[int]:
    """The word itself, then its pieces of three to five letters with the ends marked."""
    found = [crc32(f"w {form}".encode()) & _MASKS[0]]
    if len(form) > 2 and form != LINK:
        marked = f"<{form[:_LONGEST]}>".encode("utf-32-le")
        for length in PIECE_LENGTHS:
            for start in range(0, len(marked) - 4 * length + 1, 4):
                found.append(OFFSETS[1] + (crc32(marked[start : start + 4 * length]) & _MASKS[1]))
    return found


def pair_feature(before: str, after: str) -> int:
    """Two neighbours; START stands before the first word of a sentence."""
    return OFFSETS[2] + (crc32(f"{before} {after}".encode()) & _MASKS[2])


def pair_features(forms: Sequence[str], sentence_starts: Sequence[int]) -> list[int]:
    """For each word the pair it makes with the one before it in its sentence."""
    first = set(sentence_starts)
    return [
        pair_feature(START if place in first else forms[place - 1], form)
        for place, form in enumerate(forms)
    ]
