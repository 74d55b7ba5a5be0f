"""A letter as a mail program takes it from others: all of it in one `mailto:` address."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import quote

from modstation.core.phrases import Letter, filled, shortened

LONGEST = 1_900  # some mail programs, and some systems on the way, cut what is longer
_LONGEST_ADDRESS, _LONGEST_SUBJECT = 300, 1_500  # encoded
_MOST_OF_A_SUBJECT, _MOST_OF_A_COMMENT, _LEAST_OF_A_COMMENT = 200, 300, 40
# One address and nothing else: no second one, no name, no field of the letter.
_ADDRESS = re.compile(r"[^\s@,;:<>()\[\]\"\\]+@[^\s@,;:<>()\[\]\"\\]+")


def can_be_written_to(address: str) -> bool:
    return _ADDRESS.fullmatch(address) is not None and len(_address(address)) <= _LONGEST_ADDRESS


def composed(template: Letter, values: Mapping[str, str], address: str) -> Letter:
    """The letter with these values. Of a comment ("excerpt") it has as much as the way into a mail
    program has room for; its beginning at least."""
    most = _MOST_OF_A_COMMENT
    while True:
        excerpt = shortened(values.get("excerpt", ""), most)
        now = {**values, "excerpt": excerpt}
        letter = Letter(filled(template.subject, now), filled(template.body, now))
        if most <= _LEAST_OF_A_COMMENT or mailto(address, letter):
            return letter
        most = most * 9 // 10


def mailto(address: str, letter: Letter) -> str:
    """The whole letter as an address; "" where that is longer than mail programs take."""
    link = f"{without_body(address, letter)}&body={_quoted(letter.body)}"
    return link if len(link) <= LONGEST else ""


def without_body(address: str, letter: Letter) -> str:
    """To whom and about what; never too long."""
    subject, most = letter.subject, _MOST_OF_A_SUBJECT
    while len(_quoted(subject := shortened(subject, most))) > _LONGEST_SUBJECT:
        most = most * 9 // 10
    return f"mailto:{_address(address)}?subject={_quoted(subject)}"


def with_reason(letter: Letter, old: str, new: str) -> Letter | None:
    """A letter somebody has written in already, with another reason; None where that is not to be
    told without destroying what they wrote."""
    if not old or letter.body.count(old) != 1:
        return None
    return replace(letter, body=letter.body.replace(old, new))


def _address(address: str) -> str:
    return quote(address, safe="@", errors="replace")


def _quoted(text: str) -> str:
    """Percent-encoded, all of it but letters and digits; lines end as in an e-mail."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return quote("\r\n".join(lines), safe="", errors="replace")
