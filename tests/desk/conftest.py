from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from modstation.core.model import Comment, CommentKey, SiteInfo, State
from modstation.desk.review import Review
from modstation.desk.sync import sync_once
from modstation.desk.views import Cycle
from modstation.store.store import Store
from tests.desk.memory_companion import MemoryCompanion
from tests.desk.memory_site import MemorySite


@dataclass
class HandClock:
    """A clock that stands until it is moved."""

    at: int = 1_800_000_000

    def now(self) -> int:
        return self.at


@dataclass
class Bench:
    """A desk over a real database, and a site that can be played with."""

    store: Store
    site: MemorySite
    review: Review
    clock: HandClock = field(default_factory=HandClock)

    def sync(self, **options: object) -> Cycle:
        return sync_once(self.store, self.site, self.clock, **options)  # type: ignore[arg-type]

    @property
    def plugin(self) -> MemoryCompanion:
        assert self.site.plugin is not None
        return self.site.plugin

    def shown(self, id: int) -> Comment:
        """The comment as the window would show it."""
        n = self.store.comments.number(CommentKey("site", id))
        assert n is not None
        card = self.review.card(n)
        assert card is not None
        return card.comment

    def queue(self) -> list[int]:
        rows = self.review.rows(self.review.numbers())
        return [row.key.id for row in rows]

    def states(self) -> list[State]:
        return [d.state for d in reversed(self.store.decisions.history(100))]


def make_bench(folder: Path) -> Bench:
    store, clock, site = Store(folder), HandClock(), MemorySite()
    with store.writing():
        store.sites.put(SiteInfo("site", "http://localhost/", "", "Site", "me", 1), clock.now())
    return Bench(store, site, Review(store, clock), clock)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = make_bench(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def one(bench: Bench) -> Bench:
    bench.site.post(1, "nice")
    bench.sync()
    return bench


@pytest.fixture
def two(bench: Bench) -> Bench:
    bench.site.post(1, "nice")
    bench.site.post(2, "odd")
    bench.sync()
    return bench


@pytest.fixture
def helped(bench: Bench) -> Bench:
    bench.site.plugin = MemoryCompanion(bench.site)
    return bench


@pytest.fixture
def synced(helped: Bench) -> Bench:
    for id in (1, 2, 3):
        helped.site.post(id, f"text {id}")
    helped.sync(whole=False)
    helped.site.calls.clear()
    return helped
