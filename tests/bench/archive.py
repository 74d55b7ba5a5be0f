"""A profile with an archive of comments, in words as frequent as those of a language are."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

from modstation.core.model import Article, Comment, SiteInfo, Status
from modstation.store.store import Store

AT = 1_800_000_000
EVERY_S = 200  # a comment: a million of them are six years
WORDS = 60_000
AUTHORS = 150_000
ARTICLES = 20_000
AT_ONCE = 10_000
STATUSES = (Status.APPROVED, Status.TRASH, Status.SPAM, Status.HOLD)
SHARES = (86, 7, 5, 2)
SYLLABLES = (
    "ba", "ko", "ri", "ten", "mu", "sal", "der", "vi", "no", "ga",
    "lu", "pre", "stom", "che", "fi", "ro", "an", "el", "is", "ut",
)  # fmt: skip


def vocabulary(chance: random.Random) -> list[str]:
    """Words, the most frequent first; those are short."""
    made: dict[str, None] = {}
    for up_to, lengths in ((12, (1,)), (300, (2, 3)), (5_000, (3, 4)), (WORDS, (4, 5, 6))):
        while len(made) < up_to:
            made["".join(chance.choices(SYLLABLES, k=chance.choice(lengths)))] = None
    return list(made)


def fill(folder: Path, count: int, words: list[str], chance: random.Random) -> Store:
    """That many comments, decided and pending; the index knows none of them yet."""
    store = Store(folder)
    store.db.execute("PRAGMA cache_size = -400000")  # kB: the indexes of a million fit into it
    with store.writing():
        store.sites.put(SiteInfo("site", "http://localhost/", "", "Site", "me"), AT)
        titles = (" ".join(chance.choices(words[:5_000], k=5)) for _ in range(ARTICLES))
        articles = [Article("site", id, title, "") for id, title in enumerate(titles, 1)]
        store.sites.put_articles(articles, AT)
    made = _comments(count, words, chance)
    for _ in range(0, count, AT_ONCE):
        with store.writing():
            store.comments.apply([next(made) for _ in range(min(AT_ONCE, count))], AT)
    return store


def _comments(count: int, words: list[str], chance: random.Random) -> Iterator[Comment]:
    often = list(accumulate(1 / (place + 2.7) for place in range(len(words))))  # Zipf's law
    for id in range(1, count + 1):
        length = min(600, max(3, int(chance.lognormvariate(3.3, 0.9))))
        reader = int(chance.paretovariate(0.4)) % AUTHORS
        name = f"{words[reader % 7_000].title()} {words[reader * 7 % len(words)].title()}"
        (status,) = chance.choices(STATUSES, SHARES)
        yield Comment(
            "site",
            id,
            post=1 + id * ARTICLES // (count + 1),
            parent=0,
            text=" ".join(chance.choices(words, cum_weights=often, k=length)),
            status=status,
            created_at=AT - (count - id) * EVERY_S,
            author_name=name,
            author_email=f"reader{reader}@x.test",
            author_ip=f"192.0.2.{reader % 250}",
        )
