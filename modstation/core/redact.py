"""Taking out of a text what should not be public: addresses, numbers, links.

Pure rules about text. They prefer to miss an odd phone number over eating a year, a price or
a score; whoever edits sees at once what was taken out.
"""

from __future__ import annotations

import re

REMOVED = "[removed by moderator]"
_LEAST_DIGITS, _MOST_DIGITS = 7, 15  # E.164 allows 15; shorter ones are too like other figures

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}(?![\w-])")
_ANCHOR = re.compile(r"<a\b[^>]*>.*?</a\s*>", re.IGNORECASE | re.DOTALL)
_LINK = re.compile(r"(?<![\w@])(?:https?://|www\.)[^\s<>\"']+", re.IGNORECASE)
_CLOSING = ".,;:!?)]}"
# A plus or a trunk zero begins it; groups are parted by one sign or a bracket.
_PHONE = re.compile(
    r"(?<![\w.,/:+-])(?:\+\d|\(0\d|0\d)(?:[ .\u00a0/()-]{0,2}\d){5,16}(?![\w%]|[.,:-]\d)"
    r"|(?<![\w.,/:+-])\(\d{3}\)[ -]?\d{3}[ .-]\d{4}(?!\w)"
    r"|(?<![\w.,/:+-])\d{3}[-. ]\d{3}[-. ]\d{4}(?!\w)"
)
_DATE = re.compile(r"\d{1,2}[./ -]\d{1,2}[./ -](?:\d{2}|\d{4})")


def without_emails(text: str) -> str:
    return _EMAIL.sub(REMOVED, text)


def without_links(text: str) -> str:
    """Whole anchors go with their words; a bare address goes without the sign that ends its
    sentence."""
    return _LINK.sub(_link, _ANCHOR.sub(REMOVED, text))


def without_phones(text: str) -> str:
    return _PHONE.sub(_phone, text)


def _link(match: re.Match[str]) -> str:
    found = match[0]
    return REMOVED + found[len(found.rstrip(_CLOSING)) :]


def _phone(match: re.Match[str]) -> str:
    found = match[0]
    digits = sum(sign.isdigit() for sign in found)
    if not _LEAST_DIGITS <= digits <= _MOST_DIGITS or _DATE.match(found):
        return found
    return REMOVED
