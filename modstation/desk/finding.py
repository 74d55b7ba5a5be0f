"""Articles and authors that somebody types a part of, with how many of their comments wait."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, islice

from modstation.core.filters import Filter
from modstation.store.lookup import Waiting
from modstation.store.store import Store

MOST = 6  # of each kind
_CANDIDATES = 40  # articles whose waiting comments are counted for one question


@dataclass(frozen=True, slots=True)
class Found:
    """An article or an author; `narrowed` shows only theirs. `more`: there may be more waiting
    than were counted."""

    kind: str
    name: str
    waiting: int
    more: bool
    narrowed: Filter


def find(store: Store, asked: str) -> list[Found]:
    """Articles, then authors; the most waiting first. Nothing for nothing."""
    part = " ".join(asked.split())
    if not part:
        return []
    sites = [site.name for site in store.sites.all()]
    articles = chain.from_iterable(
        store.lookup.articles(site, part.split(), _CANDIDATES) for site in sites
    )
    authors = chain.from_iterable(store.lookup.authors(site, part, MOST) for site in sites)
    return [
        *map(_article, _first(articles)),
        *map(_author, _first(authors)),
    ]


def _first(found: chain[Waiting]) -> list[Waiting]:
    return sorted(islice(found, MOST), key=lambda one: -one.waiting)


def _article(found: Waiting) -> Found:
    narrowed = Filter(site=found.site, post=int(found.key), shown_article=found.name)
    return Found("article", found.name, found.waiting, found.more, narrowed)


def _author(found: Waiting) -> Found:
    narrowed = Filter(author=found.key or found.name, shown_author=found.name)
    return Found("author", found.name, found.waiting, found.more, narrowed)
