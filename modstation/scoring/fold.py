"""Fold characters to plain lower-case ones and remember where each came from.

Invisible characters, ornamental letters and look-alikes of other scripts are the cheapest way
around a filter; genuine words of those scripts must stay what they are.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

# Letters of other scripts that look like Latin ones, in lower case. Each pair is a claim about
# shapes only, so it is applied to single words, never to a text in that script.
_CYRILLIC = dict(zip("аеорсухіјѕԁһԛԝкмтвнпгё", "aeopcyxijsdhqwkmtbhnre", strict=True))
_GREEK = dict(zip("αβεηικνορτυχωγσ", "abenikvoptuxwys", strict=True))
_ARMENIAN = dict(zip("աօսոհցզԁ", "wounhggd", strict=True))
_TWINS = str.maketrans(_CYRILLIC | _GREEK | _ARMENIAN)
# Latin letters that Unicode does not take apart by itself.
_SPECIAL = {
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ŧ": "t", "ɑ": "a", "ɡ": "g", "ƒ": "f",
    "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ɩ": "i", "ɪ": "i", "ʀ": "r", "ɴ": "n", "ʟ": "l",
    "ʏ": "y", "ɢ": "g", "ʜ": "h", "ʙ": "b", "ᴀ": "a", "ᴄ": "c", "ᴅ": "d", "ᴇ": "e", "ᴊ": "j",
    "ᴋ": "k", "ᴍ": "m", "ᴏ": "o", "ᴘ": "p", "ᴛ": "t", "ᴜ": "u", "ᴠ": "v", "ᴡ": "w", "ᴢ": "z",
    "ꜰ": "f", "ꜱ": "s", "’": "'", "‘": "'", "ʼ": "'", "＇": "'", "`": "'", "´": "'",
}  # fmt: skip
_LATIN_WORD = re.compile(r"[a-z]{2}")
_MIXED_SCRIPTS = re.compile(r"[a-z0-9$@Ѐ-ԯͰ-ϿԱ-֏]+")


@dataclass(frozen=True, slots=True)
class Folded:
    """`text[i]` stands for the characters `starts[i]` up to `ends[i]` of the original."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]


def fold(text: str) -> Folded:
    """The text in plain lower-case characters, with the way back."""
    if text.isascii():
        return Folded(text.lower().replace("`", "'"), range(len(text)), range(1, len(text) + 1))
    return _untwin(_fold_each(text))


def _fold_each(text: str) -> Folded:
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for place, char in enumerate(text):
        if unicodedata.combining(char) and out:
            ends[-1] = place + 1
            joined = unicodedata.normalize("NFC", out[-1] + char)
            if len(joined) == 1 and not out[-1].isascii():
                out[-1] = joined
                continue
            if "\u0300" <= char <= "\u036f":
                continue
        for piece in char.lower() if char.isascii() else _plain(char):
            out.append(piece)
            starts.append(place)
            ends.append(place + 1)
    return Folded("".join(out), starts, ends)


@lru_cache(maxsize=8192)
def _plain(char: str) -> str:
    """One character beyond ASCII in plain form: nothing for one that cannot be seen."""
    if unicodedata.category(char) in ("Cf", "Cc", "Cs") or "\ufe00" <= char <= "\ufe0f":
        return ""
    if "\U0001f150" <= char <= "\U0001f189":  # letters in black circles and squares
        return chr(ord("a") + (ord(char) - 0x1F150) % 32) if _is_black_letter(char) else char
    folded = unicodedata.normalize("NFKC", char).casefold()
    apart = unicodedata.normalize("NFKD", folded)
    if apart[:1].isascii():
        return "".join(c for c in apart if not unicodedata.combining(c))
    return "".join(_SPECIAL.get(c, c) for c in folded)


def _is_black_letter(char: str) -> bool:
    return (ord(char) - 0x1F150) % 32 < 26


def _untwin(folded: Folded) -> Folded:
    """Look-alikes read as Latin: in words that mix scripts, and in whole words of look-alikes
    where the text is Latin throughout."""
    foreign = [char for char in folded.text if "\u0370" <= char <= "\u058f"]
    if not foreign:
        return folded
    all_twins = all(ord(char) in _TWINS for char in foreign)
    latin_text = all_twins and _LATIN_WORD.search(folded.text) is not None

    def reading(match: re.Match[str]) -> str:
        word = match.group()
        latin = any("a" <= char <= "z" for char in word)
        twins = all(char.isascii() or ord(char) in _TWINS for char in word)
        return word.translate(_TWINS) if twins and (latin or latin_text) else word

    return Folded(_MIXED_SCRIPTS.sub(reading, folded.text), folded.starts, folded.ends)
