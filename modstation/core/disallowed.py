"""A site's own list of disallowed words and addresses, one a line, and how it is changed.

WordPress finds a line anywhere in a comment: as a part of any word, name or address. So it is no
list of people, and it belongs to those who administer the site.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from modstation.core.translation import tr, trn

SHORTEST, LONGEST = 3, 200  # of a new line, in characters, as the plugin takes it
MOST_AT_ONCE = 500  # lines that are added, or taken out, in one go
_SPACE = " \t\n\r\0\x0b"  # what the site takes off at both ends


@dataclass(frozen=True, slots=True)
class Disallowed:
    """The list as the site has it. `digest` is what that very list is known by; `may_write` tells
    whether this account may change it."""

    lines: tuple[str, ...]
    digest: str = ""
    may_write: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """Lines that come and lines that go; their order means nothing to the site."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.removed)


@dataclass(frozen=True, slots=True)
class Moved:
    """The list was another one by the time it was to be changed: nothing was written."""

    now: Disallowed


def lines_of(text: str) -> tuple[str, ...]:
    """As the site reads them: without spaces around, without empty ones, each once."""
    lines = (line.strip(_SPACE) for line in text.split("\n"))
    return tuple(dict.fromkeys(line for line in lines if line))


def difference(before: Iterable[str], after: Iterable[str]) -> Difference:
    before, after = dict.fromkeys(before), dict.fromkeys(after)
    added = tuple(line for line in after if line not in before)
    return Difference(added, tuple(line for line in before if line not in after))


def applied(lines: Sequence[str], wanted: Difference) -> tuple[str, ...]:
    """The list once that was done to it; what was done already is not done twice."""
    kept = [line for line in lines if line not in set(wanted.removed)]
    return tuple(dict.fromkeys([*kept, *wanted.added]))


def complaints(wanted: Difference) -> list[str]:
    """Why the site would not take it, in sentences."""
    said = []
    for line in wanted.added:
        if len(line) < SHORTEST:
            said.append(
                tr(
                    "“{line}” is too short: it would catch nearly every comment that has it"
                    " inside a word.",
                    line=line,
                )
            )
        elif len(line) > LONGEST:
            beginning = line[:30] + "…"
            said.append(tr("“{line}” is too long: 200 characters at most.", line=beginning))
    if max(len(wanted.added), len(wanted.removed)) > MOST_AT_ONCE:
        said.append(
            trn(
                MOST_AT_ONCE,
                "At most {n} line can be added or taken out at once.",
                "At most {n} lines can be added or taken out at once.",
            )
        )
    return said
