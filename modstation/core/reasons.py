"""Changing a site's reasons: a table somebody wrote becomes the site's own set, or is refused."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from modstation.core.policy import REASONS, Policy, Reason

DIGITS = "123456789"
LONGEST_NAME = 40  # what still fits beside eight others


@dataclass(frozen=True, slots=True)
class Row:
    """A reason as somebody wrote it. `code` is empty for one that is new."""

    digit: str
    name: str
    public: str
    code: str = ""


def rows_of(policy: Policy) -> list[Row]:
    return [Row(str(r.digit), r.name, r.public, r.code) for r in policy.offered]


def complaints(rows: Sequence[Row]) -> list[str]:
    """What is wrong with the rows, a sentence each; nothing when all is well."""
    found = []
    digits: dict[str, str] = {}
    names: set[str] = set()
    for row in rows:
        name, digit = row.name.strip(), row.digit.strip()
        called = f"“{name}”" if name else f"The reason on {digit or 'no key'}"
        if not name:
            found.append(f"{called} has no name.")
        elif len(name) > LONGEST_NAME:
            found.append(f"{called} is longer than {LONGEST_NAME} characters.")
        elif name.casefold() in names:
            found.append(f"Two reasons are called {called}.")
        if len(digit) != 1 or digit not in DIGITS:
            found.append(f"{called} needs a digit from 1 to 9.")
        elif digit in digits:
            found.append(f"{digits[digit]} and {called} are both on {digit}.")
        digits.setdefault(digit, called)
        names.add(name.casefold())
    return found


def free_digit(rows: Iterable[Row]) -> str:
    """The first digit that no row has; "" when all are taken."""
    taken = {row.digit.strip() for row in rows}
    return next((digit for digit in DIGITS if digit not in taken), "")


def rewritten(policy: Policy, rows: Sequence[Row]) -> Policy:
    """The policy with these reasons. What is not among them keeps its code and last name, for
    the decisions that were made with it; the rows must be without complaints."""
    known = policy.known
    kept: dict[str, Reason] = {}
    for row in sorted(rows, key=lambda row: not row.code):  # a new code avoids all others
        code = row.code or _code(row.name.strip(), known, {*kept, *(r.code for r in rows)})
        name, public = row.name.strip(), row.public.strip()
        kept[code] = Reason(int(row.digit), code, name, public)
    gone = {code: replace(known[code], digit=0) for code in known if code not in kept}
    own = {code: reason for code, reason in (kept | gone).items() if reason not in REASONS}
    return replace(policy, own=tuple(own[code] for code in sorted(own)))


def as_in_the_policy(policy: Policy) -> Policy:
    """The default reasons; the site's own ones keep naming what was decided with them."""
    defaults = {reason.code for reason in REASONS}
    own = (replace(reason, digit=0) for reason in policy.own if reason.code not in defaults)
    return replace(policy, own=tuple(own))


def _code(name: str, known: dict[str, Reason], taken: set[str]) -> str:
    """A code for a new reason. One that was called so before is that reason, come back."""
    for code, reason in known.items():
        if code not in taken and reason.name.casefold() == name.casefold():
            return code
    plain = re.sub(r"\W+", "-", name.casefold()).strip("-")
    plain = plain if plain and not plain.isdigit() else f"reason-{plain}".strip("-")
    code, number = plain, 2
    while code in known or code in taken:
        code, number = f"{plain}-{number}", number + 1
    return code
