"""Names for characters that cannot be seen, so that no text hides what it does.

Bidirectional controls reorder what is read, zero-width characters and soft hyphens split words
that a reader sees whole. Where such a character does honest work (joining emoji, shaping
Arabic or Indic letters) it stays; everywhere else it is shown by name.
"""

from __future__ import annotations

import re
import unicodedata

_NAMES = {
    0x00AD: "SHY",
    0x034F: "CGJ",
    0x061C: "ALM",
    0x115F: "HCF",
    0x1160: "HJF",
    0x17B4: "KIV",
    0x17B5: "KIV",
    0x180E: "MVS",
    0x200B: "ZWSP",
    0x200C: "ZWNJ",
    0x200D: "ZWJ",
    0x200E: "LRM",
    0x200F: "RLM",
    0x2028: "LS",
    0x2029: "PS",
    0x202A: "LRE",
    0x202B: "RLE",
    0x202C: "PDF",
    0x202D: "LRO",
    0x202E: "RLO",
    0x2060: "WJ",
    0x2061: "FA",
    0x2062: "IT",
    0x2063: "IS",
    0x2064: "IP",
    0x2066: "LRI",
    0x2067: "RLI",
    0x2068: "FSI",
    0x2069: "PDI",
    0x3164: "HF",
    0xFEFF: "BOM",
    0xFFA0: "HF",
    0xFFF9: "IAA",
    0xFFFA: "IAS",
    0xFFFB: "IAT",
}
_OTHER = (
    r"\u0000-\u0008\u000b-\u001f\u007f-\u009f\u206a-\u206f\ufffc"
    r"\U000e0000-\U000e007f\ud800-\udfff\ue000-\uf8ff"
)
_HIDDEN = re.compile("[" + "".join(re.escape(chr(code)) for code in _NAMES) + _OTHER + "]")
_SHAPED = ("ARABIC", "SYRIAC", "MONGOLIAN", "NKO")
_INDIC = range(0x0900, 0x0E00)
_JOINERS = {0x200C, 0x200D}
_DIRECTION_MARKS = {0x200E, 0x200F, 0x061C}


def find_hidden(text: str) -> list[tuple[int, str]]:
    """Where `text` has a hidden character that does no honest work, and that one's name."""
    return [
        (match.start(), name_of(match.group()))
        for match in _HIDDEN.finditer(text)
        if not _honest(text, match.start())
    ]


def name_of(character: str) -> str:
    code = ord(character)
    if code in _NAMES:
        return _NAMES[code]
    if 0xE0000 <= code <= 0xE007F:
        return "TAG"
    return f"U+{code:04X}"


def visible(text: str) -> str:
    """The text for a plain label: hidden characters by name in brackets, line breaks as spaces."""
    hits = find_hidden(text)
    if not hits:
        return " ".join(text.split())
    parts: list[str] = []
    end = 0
    for at, name in hits:
        parts += (text[end:at], f"⟦{name}⟧")
        end = at + 1
    parts.append(text[end:])
    return " ".join("".join(parts).split())


def without_hidden(text: str) -> str:
    """The text for somebody else's eyes: what is hidden in it is left out."""
    parts, end = [], 0
    for at, _name in find_hidden(text):
        parts.append(text[end:at])
        end = at + 1
    return "".join((*parts, text[end:]))


def first_strong_is_right(text: str) -> bool:
    """Whether the first letter with a direction is a right-to-left one."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction == "L":
            return False
        if direction in {"R", "AL"}:
            return True
    return False


def _honest(text: str, at: int) -> bool:
    code = ord(text[at])
    if code in _JOINERS:
        return 0 < at < len(text) - 1 and _joins(text[at - 1]) and _joins(text[at + 1])
    if code in _DIRECTION_MARKS:
        return any(_is_right(near) for near in text[max(0, at - 2) : at + 3])
    return False


def _joins(character: str) -> bool:
    code = ord(character)
    if code in _INDIC or code == 0xFE0F or 0x1F3FB <= code <= 0x1F3FF:
        return True
    if unicodedata.category(character) == "So":
        return True
    return unicodedata.name(character, "").startswith(_SHAPED)


def _is_right(character: str) -> bool:
    return unicodedata.bidirectional(character) in {"R", "AL"}
