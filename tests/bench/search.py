"""From a question to its first fifty answers in an archive of a million comments.

Each question goes the way the window's do: a connection of its own, the newest changes taken in,
the rows read and marked. What the index costs those who write is measured beside it.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from modstation.app.wiring import build_workplace
from modstation.core.model import Comment, SiteInfo, Status
from modstation.desk.indexing import Indexing
from modstation.desk.settings import Preferences
from modstation.desk.workplace import Workplace
from modstation.site.secrets import SessionSecrets
from modstation.store.store import Store
from tests.bench.archive import AT, fill, vocabulary
from tests.bench.rows import Row, percentile

COMMENTS = 1_000_000
PAGE = 50
ASKED = 40  # questions of each kind, all different
GOAL_MS = 100
SYNCED = 50  # comments of one transaction of a sync
TRANSACTIONS = 100


def measure() -> Iterator[Row]:
    chance = random.Random(1)
    words = vocabulary(chance)
    with tempfile.TemporaryDirectory() as folder:
        store = fill(Path(folder), COMMENTS, words, chance)
        yield from take_in(store)
        yield from ask(Path(folder), store, words, chance)
        store.close()
        yield from write(Path(folder) / "writing")


def take_in(store: Store) -> Iterator[Row]:
    """The whole backlog, in the portions of the index loop."""
    indexing = Indexing(store)
    store.db.execute("PRAGMA wal_autocheckpoint = 0")  # as the loop's connection
    steps, more, started = [], True, time.perf_counter()
    while more:
        begun = time.perf_counter()
        more = indexing.step()
        steps.append((time.perf_counter() - begun) * 1000)
        if len(steps) % 50 == 0:
            store.tidy()
    yield Row(f"index.all.{COMMENTS}", time.perf_counter() - started, "s")
    yield Row("index.portion.p50", median(steps), "ms")
    yield Row("index.portion.p99", percentile(steps, 0.99), "ms", goal=33)
    yield Row("index.portion.longest", max(steps), "ms")


def ask(folder: Path, store: Store, words: list[str], chance: random.Random) -> Iterator[Row]:
    place = build_workplace(folder, store, Preferences(), SessionSecrets())
    place.search(words[0], None, PAGE)  # warm
    all_ms: list[float] = []
    for kind, question in questions(words, chance).items():
        took_ms = [_ask(place, question()) for _ in range(ASKED)]
        all_ms += took_ms
        yield Row(f"search.{kind}.p50", median(took_ms), "ms")
        yield Row(f"search.{kind}.p95", percentile(took_ms, 0.95), "ms", goal=GOAL_MS)
    yield Row("search.all.p95", percentile(all_ms, 0.95), "ms", goal=GOAL_MS)


def questions(words: list[str], chance: random.Random) -> dict[str, Callable[[], str]]:
    """What people ask for, from frequent words to such as nearly nobody wrote."""

    def common() -> str:
        return chance.choice(words[:30])

    def known() -> str:
        return chance.choice(words[100:3_000])

    def rare() -> str:
        return chance.choice(words[20_000:])

    return {
        "common.word": lambda: f"{common()} ",
        "rare.word": lambda: f"{rare()} ",
        "two.common.words": lambda: f"{common()} {common()} ",
        "two.words": lambda: f"{known()} {known()} ",
        "phrase": lambda: f'"{common()} {common()}"',
        "typing": lambda: known()[: chance.randint(2, 5)],
        "typing.second": lambda: f"{known()} {common()[:2]}",
        "author": lambda: f"author:{chance.choice(words[:7_000])}",
        "email": lambda: f"email:reader{chance.randint(1, 9_999)}@x.test ",
        "pending": lambda: f"status:pending {known()} ",
        "pending.common": lambda: f"status:pending {common()} ",
        "spam.by.author": lambda: f"status:spam author:{chance.choice(words[:7_000])} ",
        "article": lambda: f"article:{chance.choice(words[:3_000])} {common()} ",
        "old": lambda: f"before:{chance.choice((2021, 2022, 2023, 2024))} {known()} ",
        "one.month": lambda: f"after:2023-0{chance.randint(1, 4)} before:2023-05 {common()} ",
    }


def write(folder: Path) -> Iterator[Row]:
    """What the log of changes adds to a sync's transaction."""
    store = Store(folder)
    with store.writing():
        store.sites.put(SiteInfo("site", "http://localhost/", "", "Site", "me"), AT)
    logged, bare = [], []
    triggers = store.db.execute(
        "SELECT name, sql FROM sqlite_master WHERE name IN ('words_new', 'words_moved')"
    ).fetchall()
    for turn in range(TRANSACTIONS):  # in turns, so that a busy machine is busy for both
        logged.append(_sync(store, 2 * turn))
        for trigger in triggers:
            store.db.execute(f"DROP TRIGGER {trigger['name']}")
        bare.append(_sync(store, 2 * turn + 1))
        for trigger in triggers:
            store.db.execute(trigger["sql"])
    store.close()
    took, against = median(logged), median(bare)
    yield Row(f"sync.write.{SYNCED}", took, "ms", "without log", took / against, goal=1.2)


def _sync(store: Store, turn: int) -> float:
    first = turn * SYNCED + 1
    text = "the council has no idea what a bridge costs and everybody here knows it " * 4
    comments = [
        Comment("site", id, 1, 0, text, Status.HOLD, AT + id, author_name="Reader")
        for id in range(first, first + SYNCED)
    ]
    started = time.perf_counter()
    with store.writing():
        store.comments.apply(comments, AT)
    return (time.perf_counter() - started) * 1000


def _ask(place: Workplace, typed: str) -> float:
    started = time.perf_counter()
    found = place.search(typed, None, PAGE)
    took_ms = (time.perf_counter() - started) * 1000
    assert found.query
    assert not found.query.trouble
    return took_ms
