"""Filters over a real database: what passes, and that values are only values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from modstation.core.filters import DAY_S, Filter
from modstation.core.model import Article, Comment, Record, Seen, SiteInfo, State, Status, Verb
from modstation.core.ranking import Order
from modstation.store.decisions import Draft
from modstation.store.store import Store

AT = 1_800_000_000


def comment(id: int, name: str, **fields: object) -> Comment:
    made = {"text": f"text {id}", "status": Status.HOLD, "created_at": AT + id, **fields}
    who = {"author_name": name, "author_email": f"{name.lower()}@x.test"}
    return Comment("site", id, 1, 0, **made, **who)  # type: ignore[arg-type]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path)
    with made.writing():
        made.sites.put(SiteInfo("site", "http://localhost/", "", "Site", "me"), AT)
        made.sites.put_articles([Article("site", 7, "The 100 % bridge", "")], AT)
        made.sites.put_record("site", "mail:cem@x.test", Record(3, 0, 0, 0, AT), AT)
        made.comments.apply(
            [
                comment(1, "Anna", text="see https://x.test/"),
                replace(comment(2, "Ben"), post=7),
                comment(3, "Cem", text="it's 5_5 'quoted'"),
                comment(4, "Anna", created_at=AT - 9 * DAY_S),
                comment(5, "Ben", status=Status.APPROVED),
            ],
            AT,
        )
        for n, label, value in ((1, "insult", 0.9), (2, "insult", 0.2), (2, "threat", 0.7)):
            made.db.execute("INSERT INTO scores VALUES (?, 'm', '1', ?, ?)", [str(n), label, value])
        for n, label, risk in ((1, "insult", 0.9), (2, "threat", 0.7)):
            made.db.execute(
                "INSERT INTO ratings VALUES (?, ?, 'm', '1', ?, ?)", [n, str(n), label, risk]
            )
    yield made
    made.close()


@pytest.mark.parametrize(
    ("asked", "passes"),
    [
        (Filter(), [1, 2, 3, 4]),
        (Filter(author="anna"), [1, 4]),
        (Filter(author="ANNA@x.test"), [1, 4]),
        (Filter(author="mail:anna@x.test"), [1, 4]),
        (Filter(post=7), [2]),
        (Filter(article="100 %"), [2]),
        (Filter(label="insult", least=0.1), [1, 2]),
        (Filter(label="insult", least=0.1, most=0.5), [2]),
        (Filter(least=0.5), [1, 2]),
        (Filter(days=1), [1, 2, 3]),
        (Filter(first_timer=True), [1, 4]),
        (Filter(has_link=True), [1]),
        (Filter(text="'QUOTED'"), [3]),
        (Filter(text="5_5"), [3]),
        (Filter(text="%"), []),
        (Filter(site="other"), []),
        (Filter(author="anna", has_link=True), [1]),
        (Filter(author="'; DROP TABLE comments; --"), []),
    ],
)
def test_what_passes(store: Store, asked: Filter, passes: list[int]) -> None:
    for order in Order:
        assert sorted(store.comments.numbers(order, asked, AT)) == passes
    assert sorted(store.comments.passing([1, 2, 3, 4, 5], asked, AT)) == passes


def test_a_conflict_passes_every_filter(store: Store) -> None:
    with store.writing():
        gesture = store.decisions.begin("trash", AT)
        seen = Seen("text", Status.HOLD, 0)
        decision = store.decisions.add(Draft(3, Verb.TRASH, Status.TRASH, seen, gesture), AT)
        store.db.execute(
            "UPDATE decisions SET state = ? WHERE seq = ?", [State.CONFLICT, decision.seq]
        )
    assert list(store.comments.numbers(Order.OLDEST, Filter(author="anna"), AT)) == [3, 4, 1]
