"""Searching all comments of a profile: pages of what was found, each row told as it stands now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import NamedTuple

from modstation.core.marking import Excerpt, Wanted, excerpt
from modstation.core.model import CommentKey, State, Status
from modstation.core.plain import plain
from modstation.core.policy import DEFAULT, Policy
from modstation.core.ports import Clock
from modstation.core.searching import Ground, Query, Where, parse
from modstation.desk.indexing import PORTION, Indexing
from modstation.store.search import Bounds, number
from modstation.store.store import Store

CATCH_UP = 3  # portions that a search takes in first, so that it finds what was just done
_FIRST_YEAR, _LAST_YEAR = 1971, 2099  # beyond these no clock agrees with another


class SearchRow(NamedTuple):
    """One comment that was found. `n` names it within this profile; `author`, `email` and
    `excerpt` carry what matched in them; `status` is where the moderator has left it, `reason`
    the name of the reason for that; `conflict`: somebody has to settle it; `waiting`: the
    decision has not reached the site yet."""

    n: int
    key: CommentKey
    author: Excerpt
    email: Excerpt
    excerpt: Excerpt
    created_at: int
    article: str
    status: Status
    reason: str
    conflict: bool
    waiting: bool


@dataclass(frozen=True, slots=True)
class Found:
    """A page of answers, the newest first. `rest`: before which place the next one begins; None
    when this is all. `missing`: as many changes the index has not taken in yet, so that their
    comments may not be found."""

    query: Query
    rows: tuple[SearchRow, ...] = ()
    rest: int | None = None
    missing: int = 0


class Search:
    """Over a profile, for one thread."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def parse(self, typed: str) -> Query:
        """By the reasons of all sites, whatever they are called now."""
        known = [reason for policy in self._policies() for reason in policy.known.values()]
        return parse(typed, Ground(_local(self._clock.now()), known))

    def _policies(self) -> Iterable[Policy]:
        sites, policies = self._store.sites.all(), self._store.policies.all()
        return [policies.get(site.name, DEFAULT) for site in sites] or [DEFAULT]

    def find(self, typed: str, before: int | None, limit: int) -> Found:
        """The page that begins before that place (`Found.rest`); None: the first one. With a value
        that makes no sense, nothing is searched."""
        query = self.parse(typed)
        if not query or query.trouble:
            return Found(query)
        if before is None:
            self._catch_up()
        known = self._store.search
        places = known.places(query, _bounds(query), before, limit + 1)
        rows = self.rows(map(number, places[:limit]), query)
        rest = places[limit - 1] if len(places) > limit else None
        return Found(query, tuple(rows), rest, known.missing())

    def rows(self, numbers: Iterable[int], query: Query) -> list[SearchRow]:
        """These comments as they stand now, the newest first."""
        several = len(self._store.sites.all()) > 1
        policies = self._store.policies.all()
        states = (State.PENDING, State.SENDING)
        names, addresses = query.wanted(Where.ANYWHERE, Where.AUTHOR), query.wanted(Where.EMAIL)
        words = query.wanted(Where.ANYWHERE)
        return [
            SearchRow(
                row["n"],
                CommentKey(row["site"], row["id"]),
                excerpt(row["author_name"], names),
                excerpt(row["author_email"], addresses),
                _excerpt(row["text"], words),
                row["created_at"],
                f"{row['site']} · {row['article']}" if several else row["article"],
                Status(row["status"]),
                policies.get(row["site"], DEFAULT).name_of(row["reason"]),
                row["state"] == State.CONFLICT,
                row["state"] in states,
            )
            for row in self._store.search.rows(numbers)
        ]

    def index_all(self) -> None:
        """Let the index take in all that changed, for who has no window that does it."""
        indexing = Indexing(self._store)
        while indexing.step():
            pass

    def _catch_up(self) -> None:
        for _ in range(CATCH_UP):
            with self._store.writing():
                if self._store.search.take_in(PORTION) < PORTION:
                    return


def _excerpt(text: str, wanted: list[Wanted]) -> Excerpt:
    """Of what a reader sees; where that has none of the words, of the source: a link's target."""
    marked_up = "<" in text or "&" in text
    shown = excerpt(plain(text).text if marked_up else text, wanted)
    if shown.marks or not marked_up or not wanted:
        return shown
    source = excerpt(text, wanted)
    return source if source.marks else shown


def _bounds(query: Query) -> Bounds:
    return Bounds(_begin(query.after), _begin(query.before))


def _local(at: int) -> date:
    """The day it is then, for the moderator."""
    return datetime.fromtimestamp(at, UTC).astimezone().date()


def _begin(day: date | None) -> int | None:
    """The second at which that day begins for the moderator."""
    if day is None:
        return None
    year = min(max(day.year, _FIRST_YEAR), _LAST_YEAR)
    return int(datetime.combine(day.replace(year=year), time.min).astimezone().timestamp())
