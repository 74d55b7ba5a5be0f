"""Whether the window answers while a hundred thousand comments are put to their like."""

from __future__ import annotations

import os
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from modstation.core.model import Comment, SiteInfo, Status
from modstation.store.store import Store
from tests.bench.responsive import heartbeat
from tests.bench.rows import Row, percentile

if TYPE_CHECKING:
    from modstation.app.workstation import Workstation

HELD = 100_000
BRIGADES = 20  # a tenth of the queue is by one of them, each with a text of its own
PATIENCE_S = 1_500
AT = 1_800_000_000
_SYLLABLES = tuple("badefigohukaleminopurasetivowuxayezi"[at : at + 2] for at in range(0, 34, 2))


def measure() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _fill(folder)
        took_s, gaps = heartbeat(folder, [], _all_read, PATIENCE_S)
        found = _families(folder)
    yield Row(f"likeness.{HELD}", took_s, "s")
    yield Row("likeness.heartbeat.longest.gap", max(gaps), "ms", goal=100)
    # What the longest one is worth, on a machine that others use as well: one in ten thousand is
    # longer than this, and so many programs wanted the processors, these two or three included.
    yield Row("likeness.heartbeat.p99.99", percentile(gaps, 0.9999), "ms")
    yield Row("likeness.load", os.getloadavg()[1], "programs")
    yield Row("likeness.brigades.found", found / BRIGADES, "of them")


def _fill(folder: Path) -> None:
    chance = random.Random(1)
    lexicon = ["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))) for _ in range(5_000)]
    calls = [" ".join(chance.choices(lexicon, k=35)) for _ in range(BRIGADES)]
    store = Store(folder)
    with store.writing():
        store.sites.put(SiteInfo("site", "http://localhost/", "", "Site", "me"), AT)
    for first in range(1, HELD + 1, 1_000):
        some = [_comment(id, chance, lexicon, calls) for id in range(first, first + 1_000)]
        with store.writing():
            store.comments.apply(some, AT)
    store.close()


def _comment(id: int, chance: random.Random, lexicon: list[str], calls: list[str]) -> Comment:
    if id % 10:
        words = chance.choices(lexicon, k=chance.randint(5, 80))
    else:
        words = chance.choice(calls).split()
        words[chance.randrange(len(words))] = chance.choice(lexicon)
    text = " ".join(words)
    return Comment(
        "site",
        id,
        1 + id % 50,
        0,
        text,
        Status.HOLD,
        AT + id,
        author_name=f"Reader {id}",  # each somebody else: a queue by few makes a small register
        author_email=f"reader{id}@x.test",
        author_ip=f"10.{id >> 16}.{id >> 8 & 255}.{id & 255}",
    )


def _all_read(station: Workstation) -> bool:
    return not station.place.store.likenesses.unread(1)


def _families(folder: Path) -> int:
    """How many families hold most of a brigade."""
    store = Store(folder)
    try:
        rows = store.db.execute(
            "SELECT count(*) AS k FROM likenesses GROUP BY family HAVING k >= ?",
            [0.8 * HELD / 10 / BRIGADES],
        )
        return len(rows.fetchall())
    finally:
        store.close()
