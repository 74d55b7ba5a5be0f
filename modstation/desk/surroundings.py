"""What stands beside a comment: its thread, its article, its author's record.

Fetched for all that waits, the longest waiting first, so that a laptop in a train has it too.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from modstation.core.model import author_key
from modstation.core.ports import Clock, Site
from modstation.desk.ahead import ahead
from modstation.desk.meter import Meter
from modstation.desk.reading import Reading
from modstation.store.store import Store

THREADS_PER_ROUND = 100
AUTHORS_PER_ROUND = 20
ARTICLES_PER_ROUND = 100
FRESH_S = 3600  # a thread, a record or an article older than this is fetched again
TOP_LEVEL = 20
ROUNDS_PER_CYCLE = 5


class Surroundings:
    """`breathe` is called between rounds, because decisions must not wait for threads; where it
    returns True, something more urgent waits and the rest is left for the next cycle."""

    def __init__(
        self,
        store: Store,
        site: Site,
        clock: Clock,
        reading: Reading,
        breathe: Callable[[], bool],
        meter: Meter | None = None,
    ) -> None:
        self._store = store
        self._site = site
        self._clock = clock
        self._reading = reading
        self._breathe = breathe
        self._meter = meter or Meter()

    def fetch(self, *, whole: bool) -> bool:
        """A few rounds, or (`whole`) all there is to fetch; whether something is left."""
        older_than = self._clock.now() - FRESH_S
        more = False
        for what, fetch_some in (
            ("articles", self._articles),
            ("threads", self._threads),
            ("authors", self._authors),
        ):
            self._meter.begin(what, partial(self._count, what, older_than))
            rounds = 0
            while fetch_some(older_than):
                rounds += 1
                if self._breathe():
                    return True
                if rounds >= ROUNDS_PER_CYCLE and not whole:
                    more = True
                    break
        return more

    def _count(self, what: str, older_than: int) -> tuple[int, int]:
        """How much of it is fetched already, and how much there is of it."""
        wanted = partial(self._store.sites.wanted, self._site.name, what)
        total = wanted(self._clock.now() + 1)
        return total - wanted(older_than), total

    def _articles(self, older_than: int) -> bool:
        """Articles, and the newest top-level comments under each."""
        name = self._site.name
        ids = self._store.sites.articles_wanted(name, older_than, ARTICLES_PER_ROUND)
        if not ids:
            return False
        articles = self._site.articles(ids)
        with self._store.writing():
            self._store.sites.put_articles(articles, self._clock.now())
            self._store.sites.miss_articles(
                name, set(ids) - {article.id for article in articles}, self._clock.now()
            )
        asked = (partial(self._site.top_level, article.id, TOP_LEVEL) for article in articles)
        for comments in ahead(asked):
            self._reading.apply(comments)
        self._meter.advance("articles", len(ids))
        return True

    def _threads(self, older_than: int) -> bool:
        name = self._site.name
        comments = self._store.comments.unthreaded(name, older_than, THREADS_PER_ROUND)
        if not comments:
            return False
        self._reading.ancestors(comments)
        self._reading.families(comments)
        numbers = self._store.comments.numbers_of(name, (c.id for c in comments)).values()
        with self._store.writing():
            self._store.comments.set_threaded(numbers, self._clock.now())
        self._reading.tell(list(numbers))
        self._meter.advance("threads", len(comments))
        return True

    def _authors(self, older_than: int) -> bool:
        name = self._site.name
        wanted = self._store.sites.authors_wanted(name, older_than, AUTHORS_PER_ROUND)
        asked = (partial(self._site.history, user, email) for user, email in wanted)
        for (user, email), history in zip(wanted, ahead(asked), strict=True):
            self._reading.apply(history.latest)
            key = author_key(user, email, "")
            with self._store.writing():
                self._store.sites.put_record(name, key, history.record, self._clock.now())
            self._meter.advance("authors", 1)
        return bool(wanted)
