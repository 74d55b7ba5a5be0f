"""What somebody typed into the search, as a value.

Nothing that is typed is an error: what is no operator is a word. Only a value that an operator
cannot take, such as a date that is none, is said in words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple, TypeVar

from modstation.core.marking import Wanted, words_of
from modstation.core.model import Status
from modstation.core.policy import REASONS, Reason
from modstation.core.translation import listed, mark, tr

T = TypeVar("T")
LONGEST = 400  # characters of a query that are read
DATES = "2024-05-31, 2024-05, 2024, today, yesterday, 7d, 2w"
STATUSES = {
    "pending": Status.HOLD,
    "hold": Status.HOLD,
    "approved": Status.APPROVED,
    "spam": Status.SPAM,
    "trash": Status.TRASH,
}
_STATUS_WORDS = {
    Status.HOLD: mark("pending"),
    Status.APPROVED: mark("approved"),
    Status.SPAM: mark("spam"),
    Status.TRASH: mark("trash"),
}
_OPERATION = re.compile(r'([A-Za-z]+):(?:"([^"]*)"|(\S*))')
_PHRASE = re.compile(r'"([^"]*)"')
_WORD = re.compile(r'"?[^\s"]*')
_SPACE = re.compile(r"\s*")
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", re.ASCII)
_AGO = re.compile(r"(\d{1,4})([dw])", re.ASCII)


class Where(StrEnum):
    """Where words are looked for."""

    ANYWHERE = "anywhere"  # in the text and in the author's name
    AUTHOR = "author"
    EMAIL = "email"


_TERMS = {
    Where.ANYWHERE: mark("“{words}”"),
    Where.AUTHOR: mark("by “{words}”"),
    Where.EMAIL: mark("e-mail “{words}”"),
}


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand side by side. `open`: still being typed, the last one may go on."""

    text: str
    where: Where = Where.ANYWHERE
    open: bool = False

    @property
    def wanted(self) -> Wanted:
        return Wanted(words_of(self.text), self.open)

    @property
    def is_address(self) -> bool:
        """An e-mail address is looked for among the addresses, too."""
        return self.where is Where.EMAIL or "@" in self.text


@dataclass(frozen=True, slots=True)
class Query:
    """All terms have to be found. Of `statuses` and of `reasons` (codes) any will do; `articles`
    are numbers or parts of a title. From the day `after` on, up to but without `before`.
    `unsearchable` has neither letter nor digit. `trouble` says which value makes no sense."""

    terms: tuple[Term, ...] = ()
    articles: tuple[str, ...] = ()
    statuses: tuple[Status, ...] = ()
    reasons: tuple[str, ...] = ()
    after: date | None = None
    before: date | None = None
    unsearchable: tuple[str, ...] = ()
    trouble: str = ""

    def __bool__(self) -> bool:
        """Whether anything is asked for."""
        return any(
            (self.terms, self.articles, self.statuses, self.reasons, self.after, self.before)
        )

    def wanted(self, *fields: Where) -> list[Wanted]:
        """What is to be marked in these fields."""
        return [
            term.wanted
            for term in self.terms
            if term.where in fields or (Where.EMAIL in fields and term.is_address)
        ]


class Ground(NamedTuple):
    """What dates and reasons are told by: the moderator's day, and all reasons of the sites."""

    today: date
    reasons: Sequence[Reason] = REASONS


def parse(typed: str, ground: Ground) -> Query:
    """What was asked for."""
    query = Query()
    for operator, value, open in _pieces(typed[:LONGEST]):
        value = " ".join(value.encode("utf-8", "ignore").decode().replace("\0", " ").split())
        if value:
            query = _OPERATORS[operator](query, value, open, ground)
    return query


def words(query: Query) -> str:
    """What is searched for: "“bridge”, by “anna”, pending"; "" for nothing."""
    parts = [tr(_TERMS[term.where], words=term.text) for term in query.terms]
    parts += [tr("under “{article}”", article=article) for article in query.articles]
    if query.statuses:
        parts.append(_or(tr(_STATUS_WORDS[status]) for status in query.statuses))
    if query.reasons:
        parts.append(tr("for {reasons}", reasons=_or(query.reasons)))
    if query.after:
        parts.append(tr("from {date} on", date=query.after))
    if query.before:
        parts.append(tr("before {date}", date=query.before))
    return listed(parts)


def _or(words: Iterable[str]) -> str:
    return tr(" or ", about="between things of which any will do").join(words)


def _pieces(typed: str) -> Iterator[tuple[str, str, bool]]:
    """(operator or "", its value, whether it may go on). A quote that nobody closes is none."""
    at = _end(_SPACE, typed, 0)
    while at < len(typed):
        operation = _OPERATION.match(typed, at)
        phrase = _PHRASE.match(typed, at)
        if operation and operation[1].lower() in _OPERATORS:
            end, quoted = operation.end(), operation[2] is not None
            value = operation[2] if quoted else operation[3].replace('"', " ")
            yield operation[1].lower(), value, not quoted and end == len(typed)
        elif phrase:
            end = phrase.end()
            yield "", phrase[1], False
        else:
            end = _end(_WORD, typed, at)
            yield "", typed[at:end].replace('"', " "), end == len(typed)
        at = _end(_SPACE, typed, max(end, at + 1))


def _end(pattern: re.Pattern[str], typed: str, at: int) -> int:
    found = pattern.match(typed, at)
    return found.end() if found else at


def _term(query: Query, value: str, open: bool, where: Where) -> Query:
    term = Term(value, where, open)
    if open and term.wanted.words and len(term.wanted.words[-1]) == 1:
        term = Term(value, where)  # one letter begins half of all words
    if term.wanted.words:
        return replace(query, terms=(*query.terms, term))
    return replace(query, unsearchable=(*query.unsearchable, value))


def _status(query: Query, value: str) -> Query:
    asked = value.lower()
    found = [status for word, status in STATUSES.items() if word.startswith(asked)]
    if not found:
        return _troubled(query, _no_status(value))
    return replace(query, statuses=_together(query.statuses, found))


def _no_status(value: str) -> str:
    """Which words are one: they are typed as they are, in every language."""
    return tr(
        "“{value}” is no status: {pending}, {approved}, {spam} or {trash}.",
        value=value,
        pending="pending",
        approved="approved",
        spam="spam",
        trash="trash",
    )


def _no_date(value: str) -> str:
    return tr("“{value}” is no date: {dates}.", value=value, dates=DATES)


def _reason(query: Query, value: str, reasons: Sequence[Reason]) -> Query:
    """By digit, code or part of the name; what is none of these may be a code of another time."""
    asked = value.casefold()
    codes = [
        reason.code
        for reason in reasons
        if asked == str(reason.digit)
        or (not asked.isdigit() and asked in f"{reason.code} {reason.name.casefold()}")
    ]
    return replace(query, reasons=_together(query.reasons, codes or [asked]))


def _after(query: Query, value: str, today: date) -> Query:
    day = _day(value, today)
    if day is None:
        return _troubled(query, _no_date(value))
    return replace(query, after=max(day, query.after or day))


def _before(query: Query, value: str, today: date) -> Query:
    day = _day(value, today)
    if day is None:
        return _troubled(query, _no_date(value))
    return replace(query, before=min(day, query.before or day))


_Operator = Callable[[Query, str, bool, Ground], Query]
_OPERATORS: dict[str, _Operator] = {
    "": lambda query, value, open, _: _term(query, value, open, Where.ANYWHERE),
    "author": lambda query, value, open, _: _term(query, value, open, Where.AUTHOR),
    "email": lambda query, value, open, _: _term(query, value, open, Where.EMAIL),
    "article": lambda query, value, *_: replace(query, articles=(*query.articles, value)),
    "status": lambda query, value, *_: _status(query, value),
    "reason": lambda query, value, _, ground: _reason(query, value, ground.reasons),
    "after": lambda query, value, _, ground: _after(query, value, ground.today),
    "before": lambda query, value, _, ground: _before(query, value, ground.today),
}
OPERATORS = tuple(f"{name}:" for name in _OPERATORS if name)


def _troubled(query: Query, trouble: str) -> Query:
    return replace(query, trouble=query.trouble or trouble)


def _together(known: tuple[T, ...], more: list[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys((*known, *more)))


def _day(value: str, today: date) -> date | None:
    """The day that a date begins with; None for what is no date."""
    asked = value.lower()
    if asked in ("today", "yesterday"):
        return today - timedelta(days=asked == "yesterday")
    if ago := _AGO.fullmatch(asked):
        return today - timedelta(days=int(ago[1]) * (7 if ago[2] == "w" else 1))
    found = _DAY.fullmatch(asked)
    try:
        return date(int(found[1]), int(found[2] or 1), int(found[3] or 1)) if found else None
    except ValueError:
        return None
