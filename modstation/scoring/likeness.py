"""Which texts are nearly the same: pasted spam, and the same call to arms with small changes.

MinHash finds who may be alike without comparing everybody with everybody; an exact comparison
of the words in plain form has the last word. Read in that form, look-alike letters, leet and
zero-width characters change nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from zlib import crc32

from datasketch import MinHash
from rapidfuzz import fuzz

from modstation.core.likeness import Sketch
from modstation.scoring.normal import normal

READ = 2_000
"""Characters: who copies more than that copies the beginning, too."""
PIECE = 5
BANDS, ROWS = 10, 3
"""Texts that share 70 % of their pieces meet in at least one band in 98 of 100 cases, those that
share 30 % in 24: the comparison sorts these out."""
ALIKE = 0.8
SHORT = 16
"""Characters; a few words are alike only when they are the same."""
SEED = 1
# To be copied: drawing the permutations takes as long as all the rest of a text.
_EMPTY = MinHash(num_perm=BANDS * ROWS, seed=SEED, hashfunc=crc32)


def sketches(texts: Sequence[str]) -> list[Sketch]:
    """What is kept of each text in order to find its like. Plain texts, not HTML."""
    return [_sketch(normal(text[:READ])) for text in texts]


def likeness(words: str, others: Sequence[str]) -> list[float]:
    """How alike each of the others is to the words, between 0 and 1; 0 for what is not alike.
    All of them in the form of `Sketch.words`."""
    least = 1.0 if len(words) < SHORT else ALIKE
    return [fuzz.ratio(words, other, score_cutoff=100 * least) / 100 for other in others]


def _sketch(words: str) -> Sketch:
    if not words:
        return Sketch("", ())
    minhash = _EMPTY.copy()
    minhash.update_batch({words[at : at + PIECE].encode() for at in _places(words)})
    values = minhash.hashvalues
    bands = (values[at : at + ROWS].tobytes() for at in range(0, BANDS * ROWS, ROWS))
    return Sketch(words, tuple(_key(place, band) for place, band in enumerate(bands)))


def _places(words: str) -> range:
    return range(max(1, len(words) - PIECE + 1))


def _key(place: int, band: bytes) -> int:
    """A number that a database can hold, the same on every machine."""
    digest = blake2b(band, digest_size=8, person=bytes([place])).digest()
    return int.from_bytes(digest, "big", signed=True)
