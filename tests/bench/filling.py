"""A profile with many held comments, of believable length and in believable threads."""

from __future__ import annotations

import random
from pathlib import Path

from modstation.core.model import Article, Comment, Record, SiteInfo, Status
from modstation.store.store import Store

AT = 1_800_000_000
SENTENCE = """the council has no idea what a bridge costs and everybody on this street knows it
because we have paid for the last three of them while our school waits for a roof honestly"""
WORDS = SENTENCE.split()


def fill(folder: Path, held: int, seed: int = 1) -> Store:
    """A store with that many held comments, a third of them replies; half as many approved."""
    store = Store(folder)
    chance = random.Random(seed)
    with store.writing():
        store.sites.put(SiteInfo("site", "http://localhost/", "", "Site", "me"), AT)
        articles = [
            Article("site", id, f"Article {id} about the town", "http://x.test/")
            for id in range(1, 51)
        ]
        store.sites.put_articles(articles, AT)
        for number in range(200):
            store.sites.put_record(
                "site", f"mail:reader{number}@x.test", Record(9, 2, 1, 1, AT), AT
            )
        count = held + held // 2
        store.comments.apply((_comment(id, chance) for id in range(1, count + 1)), AT)
    return store


def _comment(id: int, chance: random.Random) -> Comment:
    length = min(600, max(3, int(chance.lognormvariate(3.5, 0.9))))
    text = " ".join(chance.choice(WORDS) for _ in range(length))
    reader = chance.randrange(200)
    parent = chance.randrange(max(1, id - 400), id) if id > 1 and chance.random() < 0.35 else 0
    return Comment(
        "site",
        id,
        post=1 + id % 50,
        parent=parent,
        text=text,
        status=Status.APPROVED if id % 3 == 0 else Status.HOLD,
        created_at=AT + id,
        author_name=f"Reader {reader}",
        author_email=f"reader{reader}@x.test",
        author_ip=f"192.0.2.{reader}",
        agent="Mozilla/5.0",
    )
