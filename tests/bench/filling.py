"""A profile with many held comments, of believable length and in believable threads."""

from __future__ import annotations

import random
from pathlib import Path

from modstation.core.model import Article, Comment, ModelInfo, Record, SiteInfo, Status, text_digest
from modstation.store.scores import Rating
from modstation.store.store import Store

AT = 1_800_000_000
BLOCK = 10_000  # held comments that are made one by one; a longer queue repeats them
READERS = 200
ARTICLES = 50
SENTENCE = """the council has no idea what a bridge costs and everybody on this street knows it
because we have paid for the last three of them while our school waits for a roof honestly"""
WORDS = SENTENCE.split()

LABELS = ("toxicity", "insult", "obscene", "threat", "identity_attack", "spam")
MODEL = ModelInfo("bench", "1", LABELS)

# The first block once more: later, and under other articles.
COPY = """
INSERT INTO comments (site, id, post, parent, user, author_name, author_email, author_url,
    author_ip, agent, author_key, type, text, status, created_at, checked_at)
SELECT site, id + :by, post + :turn * :articles, iif(parent, parent + :by, 0), user, author_name,
    author_email, author_url, author_ip, agent, author_key, type, text, status,
    created_at + :by, checked_at
FROM comments WHERE id <= :count ORDER BY id
"""
COPY_RATINGS = """
INSERT INTO ratings (comment, text_digest, model, version, label, risk)
SELECT comment + :by, text_digest, model, version, label, risk FROM ratings
WHERE comment <= :count
"""


def fill(folder: Path, held: int, seed: int = 1) -> Store:
    """A store with that many held comments, a third of them replies, each with scores; half as
    many approved. Above 10,000, a multiple of that."""
    store = Store(folder)
    store.db.execute("PRAGMA cache_size = -400000")  # kB: the indexes of a million fit into it
    chance = random.Random(seed)
    block = min(held, BLOCK)
    count, turns = block + block // 2, held // block
    with store.writing():
        store.sites.put(SiteInfo("site", "http://localhost/", "", "Site", "me"), AT)
        articles = [
            Article("site", id, f"Article {id} about the town", "http://x.test/")
            for id in range(1, ARTICLES * turns + 1)
        ]
        store.sites.put_articles(articles, AT)
        for number in range(READERS):
            store.sites.put_record(
                "site", f"mail:reader{number}@x.test", Record(9, 2, 1, 1, AT), AT
            )
        comments = [_comment(id, chance) for id in range(1, count + 1)]
        store.comments.apply(comments, AT)
        for comment in comments:
            _rate(store, comment, chance)
    for turn in range(1, turns):
        where = {"turn": turn, "by": turn * count, "count": count, "articles": ARTICLES}
        with store.writing():
            store.db.execute(COPY, where)
            store.db.execute(COPY_RATINGS, where)
    return store


def _rate(store: Store, comment: Comment, chance: random.Random) -> None:
    if comment.status is not Status.HOLD:
        return
    values = {label: chance.random() ** 3 for label in LABELS}
    digest = text_digest(comment.text)
    store.scores.put(MODEL, digest, values)
    label = max(values, key=values.__getitem__)
    store.scores.rate(MODEL, Rating(comment.id, digest, label, values[label]))


def _comment(id: int, chance: random.Random) -> Comment:
    length = min(600, max(3, int(chance.lognormvariate(3.5, 0.9))))
    text = " ".join(chance.choice(WORDS) for _ in range(length))
    reader = chance.randrange(READERS)
    parent = chance.randrange(max(1, id - 400), id) if id > 1 and chance.random() < 0.35 else 0
    return Comment(
        "site",
        id,
        post=1 + id % ARTICLES,
        parent=parent,
        text=text,
        status=Status.APPROVED if id % 3 == 0 else Status.HOLD,
        created_at=AT + id,
        author_name=f"Reader {reader}",
        author_email=f"reader{reader}@x.test",
        author_ip=f"192.0.2.{reader}",
        agent="Mozilla/5.0",
    )
