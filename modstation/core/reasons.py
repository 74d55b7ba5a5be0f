"""Changing a site's reasons: a table somebody wrote becomes the site's own set, or is refused."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from modstation.core.policy import REASONS, Policy, Reason
from modstation.core.translation import digits, tr

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
    on_digit: dict[str, str] = {}
    names: set[str] = set()
    for row in rows:
        name, digit = row.name.strip(), row.digit.strip()
        called = _called(name, digit)
        if not name:
            found.append(tr("{reason} has no name.", reason=called))
        elif len(name) > LONGEST_NAME:
            found.append(
                tr(
                    "{reason} is longer than {count} characters.",
                    reason=called,
                    count=digits(LONGEST_NAME),
                )
            )
        elif name.casefold() in names:
            found.append(tr("Two reasons are called {reason}.", reason=called))
        if len(digit) != 1 or digit not in DIGITS:
            found.append(tr("{reason} needs a digit from 1 to 9.", reason=called))
        elif digit in on_digit:
            found.append(
                tr(
                    "{reason} and {other} are both on {digit}.",
                    reason=on_digit[digit],
                    other=called,
                    digit=digit,
                )
            )
        on_digit.setdefault(digit, called)
        names.add(name.casefold())
    return found


def _called(name: str, digit: str) -> str:
    if name:
        return tr("“{name}”", name=name)
    return tr("The reason on {digit}", digit=digit) if digit else tr("The reason on no key")


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
